/** The provisions that a title, a line of history, a 總說明 or an announcement names, and what it says becomes of them. */
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { ProvisionNumber } from '../model/regulation.ts';

export interface Named {
  readonly number: ProvisionNumber;
  /** 增訂第五條之一, 刪除第九條: said of this one. */
  readonly verb: '增訂' | '刪除' | null;
}

const NUMERAL = '[0-9０-９]{1,3}|[一二三四五六七八九十百零]{1,7}|[壹貳參肆伍陸柒捌玖拾]{1,3}';
/** 第五條之一, 第 5-1 條, 第七點, as the source of a regular expression with two groups for a number and the one behind 之. */
export const PROVISION = `第\\s*(${NUMERAL})\\s*[條點](?:之([一二三四五六七八九十]{1,3}))?`;
/** The number that those two groups hold. */
export const numberOf = (digits: string | undefined, inner: string | undefined): ProvisionNumber => [parseNumeral(digits ?? '') ?? 0, ...(inner ? [parseNumeral(inner) ?? 0] : [])];

const ITEM = new RegExp(`^(?:(增訂|新增|刪除|修正|修訂)(?:發布|公布|通過)?(?:名稱[及、])?)?(?:現行|原)?(?:條文|規定)?(第)?(${NUMERAL})(?:-([0-9]{1,2}))?([條點])?(?:之([0-9]{1,2}|[一二三四五六七八九十]{1,3}))?(?:第[0-9一二三四五六七八九十、]{1,6}[項款目])*(?:條文|規定)?`);
const JOINT = /^(?:[、，；]?[及與和暨並]|以及|[、，；]|[至~～－-])/;

/** 修正第3條、第7條，114年6月25日公布: the number is that of a day, of a term, of a meeting. */
const OF_DAY = /^(?:[年月日次./．]|學年)/;

/** 第三條至第六條, 第六條之一至第六條之三: those between the two. */
function numbersBetween(from: ProvisionNumber, to: ProvisionNumber): ProvisionNumber[] {
  const [one, other] = from.length === 1 ? [from[0]!, to[0]!] : from.length === 2 && to.length === 2 && from[0] === to[0] ? [from[1]!, to[1]!] : [0, 0];
  return Array.from({ length: Math.max(0, other - one - 1) }, (_, i) => [...from.slice(0, -1), one + i + 1]);
}

/** What is named at the beginning of words without blanks, and where the list ends. */
function readList(words: string): { named: Named[]; length: number } {
  const named: Named[] = [];
  let [at, length, joint] = [0, 0, ''];
  let verb: string | undefined;
  for (;;) {
    const match = ITEM.exec(words.slice(at));
    // a list begins with its verb or with 第
    if (!match || (named.length === 0 && !match[1] && !match[2]) || (/並$/.test(joint) && !match[1]) || (!match[2] && !match[5] && OF_DAY.test(words.slice(at + match[0].length)))) break;
    const number = [parseNumeral(match[3]!) ?? 0, ...[match[4], match[6]].flatMap((inner) => (inner ? [parseNumeral(inner) ?? 0] : []))];
    const before = named.at(-1)?.number;
    // what a verb is said of ends where another one begins, or with its clause
    verb = match[1] ?? (/[，；並]/.test(joint) ? undefined : verb);
    const own = verb === '增訂' || verb === '新增' ? '增訂' : verb === '刪除' ? '刪除' : null;
    if (/[至~～－-]/.test(joint) && before) for (const between of numbersBetween(before, number)) named.push({ number: between, verb: own });
    named.push({ number, verb: own });
    length = at + match[0].length;
    joint = JOINT.exec(words.slice(length))?.[0] ?? '';
    if (joint === '') break;
    at = length + joint.length;
  }
  return { named, length };
}

const bare = (words: string): string => narrowDigits(words).replace(/[\s　]/g, '');

/** 第三條、第七條之一及第九條 → their numbers; null for anything else in the words. */
export function provisionsNamed(words: string): Named[] | null {
  const text = bare(words);
  const { named, length } = readList(text);
  return length === text.length ? named : null;
}

/** 修正發布第 3、9 條條文；增訂第 9-1 條條文；並自發布日施行 → the provisions and the words that name them; null where the list goes on with what is none of them. */
export function provisionsAmended(line: string): { named: readonly Named[]; printed: string } | null {
  const text = bare(line);
  const start = /(?:修正|修訂|增訂|新增|刪除)(?:發布|公布|通過)?(?:名稱[及、])?(?:現行|原)?(?:條文|規定)?第/.exec(text)?.index;
  if (start === undefined) return null;
  const rest = text.slice(start);
  const { named, length } = readList(rest);
  return named.length > 0 && /^(?:之?(?:修正|修訂)?(?:草案|案)?(?:通過|發布|公布)?)?(?:$|[，；。（(])/.test(rest.slice(length)) ? { named, printed: rest.slice(0, length).replace(/^(修正|修訂)(?:發布|公布|通過)/, '$1') } : null;
}
