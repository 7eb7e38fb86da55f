/** How citations stand in a row, as sources of regular expressions: 第三條第二項, 第一項及第二項, 第一至三項, 前二款. */

export const CITED_NUMBER = '[零一二三四五六七八九十百千○〇0-9０-９]+';
/** What joins two citations; nothing where one is within the other. */
const JOINT = '(?:至|[、及或與和暨])';
const SHARED = `${CITED_NUMBER}(?:${JOINT}${CITED_NUMBER})*`;
const ONE = `(?:第${SHARED}[條點項款目]|前${CITED_NUMBER}?[條點項款目])(?:之${CITED_NUMBER})?`;

/** 第二十七條第四項或第五項. */
export const CITED_LIST = `${ONE}(?:${JOINT}?${ONE})*`;

/** 第二項及第三項: 項 and 款 without the provision that has them. */
const INNER = `第${SHARED}[項款]`;
export const INNER_LIST = `${INNER}(?:(?:、|，)?${JOINT}?${INNER})*`;

const WHOLE = new RegExp(`^${CITED_LIST}$`, 'u');
export const isCitedList = (text: string): boolean => WHOLE.test(text);
