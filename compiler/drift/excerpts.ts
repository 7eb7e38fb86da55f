/** Texts that say that they hold some of the provisions only. */
import { isProvision } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { PROVISION } from './named-provisions.ts';

const SAYS_SO = /[\s　]*(?:[（(〔【][^（()）〔〕【】]{0,12}(?:節錄|摘錄|節本|摘要)[^（()）〔〕【】]{0,4}[）)〕】]|(?:節錄|摘錄|節本|摘要))[\s　]*$/;
const OF_SOME = new RegExp(`部分(?:條文|規定)|${PROVISION}`);

/** 學生宿舍輔導辦法（節錄）, 學生宿舍輔導辦法（現行條文，節錄）. */
export const isCalledExcerpt = (version: RegulationVersion): boolean => SAYS_SO.test(titleLine(version));

/** The line of the title as it is printed. */
function titleLine({ text, source }: RegulationVersion): string {
  const { span } = placeOfWords(text.title, [source]);
  return source.text.slice(source.text.lastIndexOf('\n', span.start) + 1).split('\n', 1)[0]!;
}

/** 部分條文修正草案, whose provisions have gaps in their numbers rather often: a draft that prints the amended ones only. */
export function isOfSome(version: RegulationVersion): boolean {
  if (isCalledExcerpt(version)) return true;
  const numbers = version.text.body.flatMap((e) => (isProvision(e) && e.number ? [e.number[0]!] : []));
  const gaps = numbers.filter((number, i) => number > (numbers[i - 1] ?? 0) + 1).length;
  return gaps > 0 && 3 * gaps >= numbers.length && OF_SOME.test(titleLine(version));
}
