/** Citations inside legal text: 第五點, 第三條第二項, 前項, 「考試規則」第十三條, 大學法施行細則第二十六條, 四之（二）. */
import { matchesOf } from './matches.ts';
import type { AddressStep } from './ast.ts';
import type { Span } from './source.ts';
import { readCitationSteps } from './addresses.ts';
import { CJK_NUMERAL, parseNumeral } from './numerals.ts';

export { formatAddress, parseAddress, readAddressPrefix, readAddressList, splitAddresses } from './addresses.ts';

export interface Citation {
  /** The address words in the text, without a regulation's name before them. */
  readonly span: Span;
  /** own: this regulation; other: the one named; relative: 前條, 前項, 同條… counted from where it stands. */
  readonly kind: 'own' | 'other' | 'relative';
  /** Name of the other regulation as printed, without brackets and 本校; 同法 when it refers back and none was named. */
  readonly regulation: string | null;
  /** For relative citations the steps after the relative word. A list (第三條及第五條) gives one citation each. */
  readonly steps: readonly AddressStep[];
  /** 前項, 前三條, 同條 … */
  readonly relative: string | null;
}

const N = `[${CJK_NUMERAL}0-9０-９]{1,12}`;
const RELATIVE = new RegExp(`(前|次|同|本)(${N}|各)?(條(?![件例文約款])|項(?![目次])|款(?!項)|目(?![的標前錄])|點(?!心|數))`, 'y');
/** 第28、36及40條: numbers that share one word. */
const SHARED = new RegExp(`第 ?(${N}(?: ?(?:、|及|與|或|和|~|～|至|-) ?${N})+) ?([條點])`, 'y');
const BRACKETED = new RegExp(`([${CJK_NUMERAL}]{1,4})之?[（(]([${CJK_NUMERAL}]{1,4})[）)](?:([0-9０-９]{1,2})[.．](?![0-9０-９]))?`, 'y');
/** What a bracketed citation cannot stand behind. */
const INSIDE_NUMERAL = new RegExp(`[${CJK_NUMERAL}第]`);
/** What any citation starts with. */
const STARTS = new RegExp(`[第前次同本${CJK_NUMERAL}]`, 'g');
const JOINED = /^\s*(?:[、，]?\s*(?:及|與|或|和|至|暨)|、)\s*$/;

/** Last characters of the names of Taiwan's laws and school rules. */
const NAME_END = /(?:法|條例|細則|規則|規程|規範|準則|通則|學則|簡則|辦法|要點|須知|章程|綱要)$/;
/** 本要點, 本辦法 …: the regulation itself. */
const OWN_END = /(?<![基根])本(?:法|條例|細則|規則|規程|規範|準則|通則|學則|辦法|要點|須知|章程|綱要|規定|原則|標準|注意事項)$/;
/** Words after which a regulation's name begins. */
const BEFORE_NAME = /^.*(?:依據|依照|按照|依|按|違反|適用|準用|符合|合於|參照|參酌|比照|及|與|或|和|暨|悉|即|為|是|由|經|除|於|並|惟|但|凡|所稱|所定|以|本校|本院|本大學|教育部|該校|訂頒|頒布|發布|公告|之|的|同)/;
const QUOTED_NAME = /[「『《〈]([^「」『』《》〈〉]{2,60})[」』》〉]\s*$/;
/** 教師法（以下簡稱本法）: the words in brackets behind a name. */
const BRACKETED_END = /\s*[（(][^（()）]{1,40}[）)]$/;
const SHORT_NAME = /[（(](?:以下|下|後)?簡?稱(?:為|之?)[「『]?([^（()）「」『』]{1,20})[」』]?[）)]/g;
const HAN_RUN = /[\u4e00-\u9fff\uf900-\ufaff○]{2,60}$/;

interface Named {
  readonly kind: 'own' | 'other';
  readonly regulation: string | null;
}

/** Short names of other regulations, each with the full name; null where the text does not print it. */
export type ShortNames = ReadonlyMap<string, string | null>;

/** The name of a regulation at the end of the words; null where they end otherwise. */
function nameAtEnd(words: string): string | null {
  const quoted = QUOTED_NAME.exec(words)?.[1];
  if (quoted !== undefined) return NAME_END.test(quoted) ? quoted : null;
  const run = HAN_RUN.exec(words)?.[0] ?? '';
  const name = NAME_END.test(run) ? run.replace(BEFORE_NAME, '') : '';
  return name.length < 2 || /^(?:方法|辦法|無法|作法|依法|合法)$/.test(name) ? null : name;
}

/** The short names that a text gives to regulations: 教師法（以下簡稱本法） → 本法 is 教師法. */
export function shortNamesIn(text: string): ShortNames {
  const names = new Map<string, string | null>();
  for (const match of matchesOf(SHORT_NAME, text)) {
    const name = nameAtEnd(text.slice(Math.max(0, match.index - 80), match.index).trimEnd());
    if (name !== null && !OWN_END.test(name)) names.set(match[1]!.trim(), name);
  }
  return names;
}

/** What the words before a citation say about whose provision it is. */
function namedBefore(before: string, titles: readonly string[], shorts: ShortNames, lastNamed: string | null): Named {
  const trimmed = before.trimEnd().replace(BRACKETED_END, '');
  const short = [...shorts.keys()].filter((key) => trimmed.endsWith(key)).sort((a, b) => b.length - a.length)[0];
  if (short !== undefined && !(short === '本法' && /[基根]本法$/.test(trimmed))) return { kind: 'other', regulation: shorts.get(short)! };
  const known = titles.filter((title) => title !== '' && trimmed.endsWith(title)).sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) return { kind: 'other', regulation: known };
  const quoted = QUOTED_NAME.exec(trimmed);
  if (quoted) return { kind: 'other', regulation: quoted[1]! };
  if (OWN_END.test(trimmed) && !/本校(?:學則|法)$/.test(trimmed)) return { kind: 'own', regulation: null };
  if (/(?:同|該|母|前揭)法$/.test(trimmed)) return { kind: 'other', regulation: lastNamed ?? trimmed.slice(-2) };
  // everything was an introducing word: 依法第三條 names nothing
  const name = nameAtEnd(trimmed);
  return name === null ? { kind: 'own', regulation: null } : { kind: 'other', regulation: name };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly AddressStep[];
  readonly relative: string | null;
}

/** The numbers of 28、36及116-1: a pair joined by - is 第116條之1 when the second is the smaller, and a range (97-117) otherwise. */
function numbersIn(list: string): readonly { readonly start: number; readonly end: number; readonly number: readonly number[] }[] {
  const found: { start: number; end: number; number: number[] }[] = [];
  for (const match of matchesOf(new RegExp(N, 'g'), list)) {
    const value = parseNumeral(match[0]);
    if (value === null) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const last = found.at(-1);
    const inserted = last !== undefined && list.slice(last.end, start).trim() === '-' && last.number.length === 1 && value < last.number[0]!;
    if (inserted) found[found.length - 1] = { start: last.start, end, number: [...last.number, value] };
    else found.push({ start, end, number: [value] });
  }
  return found;
}

/** 第28、36及40條 → one finding per number. */
function sharedAt(text: string, at: number): readonly Found[] {
  SHARED.lastIndex = at;
  const match = SHARED.exec(text);
  if (!match) return [];
  const numbers = numbersIn(match[1]!);
  if (numbers.length < 2) return [];
  const base = at + match[0].indexOf(match[1]!);
  return numbers.map(({ start, end, number }, index) => ({
    start: index === 0 ? at : base + start,
    end: index === numbers.length - 1 ? at + match[0].length : base + end,
    steps: [{ kind: 'provision', number, word: match[2] as '條' | '點' }],
    relative: null,
  }));
}

function relativeAt(text: string, at: number): readonly Found[] {
  RELATIVE.lastIndex = at;
  const match = RELATIVE.exec(text);
  if (!match || (match[1] === '前' && '目以事提'.includes(text[at - 1] ?? ' '))) return [];
  if (match[2] !== undefined && (match[1] !== '前' || (match[2] !== '各' && parseNumeral(match[2]) === null))) return [];
  const after = at + match[0].length;
  const inner = readCitationSteps(text, after);
  const steps = inner && inner.steps[0]!.kind !== 'provision' && inner.steps[0]!.kind !== 'heading' ? inner : null;
  return [{ start: at, end: steps?.end ?? after, steps: steps?.steps ?? [], relative: match[0] }];
}

/** 四之（二）, 五（一）4.: a Chinese number with a bracketed one right behind. */
function bracketedAt(text: string, at: number): readonly Found[] {
  if (at > 0 && INSIDE_NUMERAL.test(text[at - 1]!)) return [];
  BRACKETED.lastIndex = at;
  const match = BRACKETED.exec(text);
  const [outer, inner] = match ? [parseNumeral(match[1]!), parseNumeral(match[2]!)] : [null, null];
  if (!match || outer === null || inner === null) return [];
  const steps: AddressStep[] = [{ kind: 'provision', number: [outer], word: null }, { kind: 'child', level: null, style: 'parenCjk', number: [inner] }];
  if (match[3] !== undefined) steps.push({ kind: 'child', level: null, style: 'digit', number: [parseNumeral(match[3])!] });
  return [{ start: at, end: at + match[0].length, steps, relative: null }];
}

function ordinalAt(text: string, at: number): readonly Found[] {
  const shared = sharedAt(text, at);
  if (shared.length > 0) return shared;
  const found = readCitationSteps(text, at);
  if (!found || (found.steps[0]!.kind === 'part')) return [];
  const last = found.steps.at(-1)!;
  // 第一項目, 第二條件, 第一點數: the word goes on
  if (last.kind === 'child' && last.level === 'paragraph' && /^[目次]/.test(text.slice(found.end))) return [];
  if (last.kind === 'provision' && /^[件例約]/.test(text.slice(found.end))) return [];
  return [{ start: at, end: found.end, steps: found.steps, relative: null }];
}

/** `at`: where a citation may start. */
function foundAt(text: string, at: number): readonly Found[] {
  const c = text[at]!;
  if (c === '第') return ordinalAt(text, at);
  if ('前次同本'.includes(c)) return relativeAt(text, at);
  return bracketedAt(text, at);
}

const RANKS: Readonly<Record<string, number>> = { heading: 0, provision: 1, paragraph: 2, subparagraph: 3, item: 4, subitem: 5 };
const rankOf = (step: AddressStep): number => (step.kind === 'child' ? RANKS[step.level ?? 'subparagraph']! : (RANKS[step.kind] ?? 9));

/** 第三條第一款及第三款: the second one stands in the same article as the first. */
function inherit(steps: readonly AddressStep[], previous: readonly AddressStep[]): readonly AddressStep[] {
  if (steps[0]?.kind !== 'child') return steps;
  return [...previous.slice(0, previous.findIndex((step) => rankOf(step) >= rankOf(steps[0]!)) >>> 0), ...steps];
}

/** Where a citation may start, from an index on; the end of the text when nowhere. */
function startFrom(text: string, index: number): number {
  STARTS.lastIndex = index;
  return STARTS.test(text) ? STARTS.lastIndex - 1 : text.length;
}

/**
 * The citations of a text, in order. `titles` are names of known regulations; without them a name is taken from the words
 * before 第 (a name that itself holds 及 or 與 is then cut short unless it stands in quotation marks). `shorts` are the short
 * names of other regulations, which the whole text of the regulation declares (`shortNamesIn`).
 */
export function findCitations(text: string, titles: readonly string[] = [], shorts: ShortNames = new Map()): readonly Citation[] {
  const citations: Citation[] = [];
  let lastNamed: string | null = null;
  for (let at = startFrom(text, 0); at < text.length; at = startFrom(text, at)) {
    const found = foundAt(text, at);
    if (found.length === 0) {
      at++;
      continue;
    }
    for (const [index, { start, end, steps, relative }] of found.entries()) {
      const previous = citations.at(-1);
      const joined = previous !== undefined && relative === null && (index > 0 || JOINED.test(text.slice(previous.span.end, start)));
      const span = { start, end };
      if (relative !== null) citations.push({ span, kind: 'relative', regulation: null, steps, relative });
      else if (joined && (previous.kind !== 'relative' || steps[0]?.kind === 'child')) {
        citations.push({ span, kind: previous.kind, regulation: previous.regulation, steps: inherit(steps, previous.steps), relative: previous.relative });
      } else {
        const named = namedBefore(text.slice(Math.max(0, start - 80), start), titles, shorts, lastNamed);
        citations.push({ span, ...named, steps, relative: null });
      }
      lastNamed = citations.at(-1)!.regulation ?? lastNamed;
      at = end;
    }
  }
  return citations;
}
