/** One fact told in two provisions of one text: 三十六學分（內含論文四學分）, 必修包含論文六學分. What a remark tells is compared as papers are, with the other provisions. */
import type { Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { isOfWork, sentencesOfRules } from './rule-sentences.ts';
import { retoldIn, sentencesTold, type Retold } from './told-match.ts';
import { rulesOf } from './told-rules.ts';

/** What is named as a part of what stands in front. */
const REMARK = /[（(]內?含[^（）()，；0-9一二三四五六七八九十]*$/;
const HAS_REMARK = /[（(]內?含/;
/** Persons of one body are counted in its own provision. */
const OF_BODIES = '人';

/** 含必修二十六學分, 專業選修十學分: of two parts. */
function isOfOneName({ one, sentence, candidate: { rule } }: Retold): boolean {
  const name = /[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff]{0,1}$)/.exec(sentence.words.slice(0, one.start).replace(/[為計共有達]+$/, ''))?.[0];
  return name === undefined || rule.words.includes(name);
}

/** A part that another provision tells of as well, and where it stands. */
export function partsToldIn(version: RegulationVersion): { readonly retold: Retold; readonly element: Element; readonly at: number }[] {
  const told = sentencesOfRules(version).filter((one) => one.cells.length === 0 && HAS_REMARK.test(one.words) && !isOfWork(one));
  if (told.length === 0) return [];
  const rules = { ...rulesOf(version, null), bare: new Map() };
  return told.flatMap(({ element, from, words }) => sentencesTold(words, '').filter((sentence) => HAS_REMARK.test(sentence.words)).flatMap((sentence) =>
    retoldIn(sentence, rules, ({ rule }) => rule.element !== element).filter(isOfOneName).filter(({ one }) => one.unit !== OF_BODIES && !one.unit.startsWith('第') && REMARK.test(sentence.words.slice(0, one.start))).map((retold) => ({ retold, element, at: from + sentence.from + retold.one.start }))));
}
