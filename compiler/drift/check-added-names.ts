/** 增設精密儀器中心 in an explanation or a paper, where what the amended text adds is the 貴重儀器中心. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { overlap } from './differences.ts';
import type { ChangedWords } from './check-told-numbers.ts';
import type { ToldLine } from './check-told-amendments.ts';
import { within } from './text/history.ts';

const ADDS = /(?:增設|新設|增置|增列|新增|增訂|增加|納入|更名為|改名為|改由|改為)(?:第[一二三四五六七八九十]+[項款目])?「?([\u4e00-\u9fff]{3,12}?)」?(?=[，。；、及與等]|為|之|$)/g;
const KINDS = /(?:中心|委員會|小組|[組處室科館院系所會部班生書表單證明費金])$/;
const ALIKE = 0.5;
/** 第十二條之審查小組: no name of it. */
const NO_NAME = /[條點項款]之|^[之所的及與]/;

/** Names of the new text that no line of the old one holds, and that end like the words. */
function newNamesLike(words: string, { next, old }: ChangedWords): string[] {
  const end = words.slice(-2);
  return [...new Set(matchesOf(new RegExp(end, 'g'), next).flatMap(({ index }) => {
    const name = next.slice(Math.max(0, index + end.length - words.length), index + end.length);
    return name.length === words.length && !NO_NAME.test(name) && /^[\u4e00-\u9fff]+$/.test(name) && name !== words && !old.includes(name) && overlap(name, words) >= ALIKE ? [name] : [];
  }))];
}

/** What a line says to be added stands in none of the provisions, and one of them adds a name like it. */
export function checkAddedNames(lines: readonly ToldLine[], rows: readonly ChangedWords[], report: Report): void {
  for (const { line, place } of lines) {
    for (const match of matchesOf(ADDS, line)) {
      const words = match[1]!;
      if (!KINDS.test(words) || rows.some(({ next, old }) => next.includes(words) || old.includes(words))) continue;
      const found = rows.flatMap((row) => newNamesLike(words, row).map((name) => ({ name, row })));
      const [one] = found;
      if (!one || found.length > 1) continue;
      const at = match.index + match[0].lastIndexOf(words);
      report(diagnose('FG3041', { subject: '增加的', printed: words, other: one.name }, within(place, line, { at, end: at + words.length }), { related: [{ ...one.row.place(), note: { zh: `這裡寫「${one.name}」`, en: `here it is ${one.name}` } }] }));
    }
  }
}
