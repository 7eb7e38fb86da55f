/** What opens an example or a case, wherever it stands. */
const NUMBER = '[0-9０-９一二兩三四五六七八九十]';
const OPENS = new RegExp([
  '例如|譬如|比如|舉[0-9一二三]?例|舉隅|[釋範示實]例|例示|計算例|[試茲]舉|試算|試以|計算示範|(?:對照|計算|核算|敘薪)參考(?=[：:])|退費示範|人數試算|假設|假定|設若|設如|(?<!為)例(?=[：:，])',
  '以(?![上下內前後]|外(?:[，。；、者之]|$))(?=(?:[^以。；]|以[上下內外前後計]){1,80}為例)|(?<=^|[。；，])以(?=[^，。；]{4,40}(?:計之|計算之|論之|計算，))',
  `(?<=^|[。，；：、（(\\s])(?:若|如|以|設)?某(?=[一-鿿]{1,12})|(?<=^|[。；：，])(?:設)?[甲乙丙丁](?=[生師員君校系]|單位|學生|教師)|(?<=^|[。；])設(?=[一有甲約])`,
  `(?<=[（(。；，]\\s*)如(?=[：:])|(?<=[（(])如(?=[^有，]{0,12}${NUMBER})|(?<=。)如(?![有經因未遇欲需為係無屬]|逾期|達|前|下|附)(?=[^，。；]{0,16}${NUMBER})`,
  '準此|據此|依此計|是以(?=[0-9一二三四五六七八九十百]{1,3}學?年)',
].join('|'));
/** 依前二點計算: what its sentence says is a case of them. */
const BY_RULE = /(?<=^|[。；，])依(?:前[0-9一二三四五六七八九十]?[條點項款]|第[0-9一二三四五六七八九十]{1,3}[條點項款])(?:規定)?(?:(?:計算|核算|核計|試算)(?!後)|，(?=[^，。；]{2,16}[0-9一二三四五六七八九十]))/;
const OF_RULE = /[達滿逾]|以[上下]|不得|為限|未|每/;

/** Where an example begins; -1 for none. */
export function opensAt(text: string): number {
  const at = text.search(OPENS);
  const by = BY_RULE.exec(text);
  if (!by) return at;
  const from = Math.max(text.lastIndexOf('。', by.index), text.lastIndexOf('；', by.index)) + 1;
  const sentence = text.slice(from).replace(/[。；].*$/, '');
  return OF_RULE.test(sentence) || (at >= 0 && at < from) ? at : from;
}
