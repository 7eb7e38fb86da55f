/** Names of regulations: one rule under two names, and 本辦法 in a text that is a 要點. */
import { findCitations } from '../../../lang/citations.ts';
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { firstLine } from '../../../lang/source.ts';
import { kindOf, splitInstitution } from '../../import/header.ts';
import { placeOfWords } from '../imported-version.ts';
import { elementsOf, placeIn, readOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { nameVariants } from './name-variants.ts';
import { commonEnd, commonStart, singleChange } from './single-change.ts';

const KINDS = ['要點', '辦法', '規則', '須知', '準則', '細則', '規程', '學則', '守則', '簡則', '規範', '規定', '原則', '條例'];
const KIND = `(?:${KINDS.join('|')})`;
const QUOTED = new RegExp(`「([^「」]{3,40}${KIND})」`, 'g');
const OF_SCHOOL = new RegExp(`本校([\\u4e00-\\u9fff]{2,20}?(?:要點|辦法|規則|須知|準則|細則|規程|守則|規範))(?!之?修正|草案)`, 'g');
const NAMED = new RegExp(`^[\\u4e00-\\u9fffA-Za-z()（）]{2,40}${KIND}$`);

interface Mention {
  readonly name: string;
  readonly place: Label;
}

/** 國立某某大學學生選課要點, 本校學生選課要點 → 學生選課要點. */
export const bareName = (name: string): string => splitInstitution(name.replace(/\s/g, '')).title.replace(/^(?:國立[\u4e00-\u9fff]{2,10}?大學|本校|教育部|行政院)/, '');

/** 依「學生獎懲規則」: names in quotation marks. */
export const quotedNames = (text: string): string[] => matchesOf(QUOTED, text).map((match) => bareName(match[1]!)).filter((name) => NAMED.test(name) && name.length >= 4);

const NO_NAME = /(?:下列|相關|有關|其他|各項|以下|上述|前項|依|訂定|另定|補充)/;
const JOINED = /[及與或]/;
/** `isMarked`: its beginning is known, so that a 及 or 與 inside it is its own: 「研究成果與專利管理辦法」; behind a kind it joins two names. */
const isName = (name: string, isMarked = false): boolean => NAMED.test(name) && name.length >= 4 && !NO_NAME.test(name) && (!JOINED.test(name) || (isMarked && !TWO_NAMES.test(name)));
const TWO_NAMES = new RegExp(`${KIND}[）)]?[及與或]`);

/** 「學生獎懲規則」 and 本校學生獎懲規則, bare, with their places. */
export function namesIn(text: string): { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = [];
  const add = (raw: string, at: number): void => {
    if (isName(bareName(raw), true)) found.push({ name: bareName(raw), from: at, to: at + raw.length });
  };
  for (const match of matchesOf(QUOTED, text)) add(match[1]!, match.index + 1);
  for (const match of matchesOf(OF_SCHOOL, text)) add(match[1]!, match.index + 2);
  return found;
}

/** Regulations with a name of their own, and laws: their names begin where no word marks it. */
function mentionsOf(checked: CheckedText): { readonly rules: Mention[]; readonly laws: Mention[] } {
  const [out, laws]: [Mention[], Mention[]] = [[], []];
  for (const element of elementsOf(checked)) {
    const { text } = element;
    const add = (name: string, from: number, to: number): void => void out.push({ name, place: placeIn(checked, element, from, to) });
    for (const { name, from, to } of readOf(checked, namesIn, text)) add(name, from, to);
    for (const { kind, regulation, span } of findCitations(text, [...checked.others.keys()])) {
      const at = regulation === null ? -1 : text.lastIndexOf(regulation, span.start);
      if (kind !== 'other' || regulation === null || at < 0) continue;
      if (isName(bareName(regulation))) add(bareName(regulation), at, at + regulation.length);
      else if (regulation.endsWith('法')) laws.push({ name: regulation, place: placeIn(checked, element, at, at + regulation.length) });
    }
  }
  return { rules: out, laws };
}

/** Shorter names of laws are others when they lose a character. */
const SHORTEST_LAW = 5;

/** 強執行法 once, and 強制執行法: the name of a law that lost a character inside. */
function shortenedLaws(laws: readonly Mention[]): { readonly here: Mention; readonly there: Mention }[] {
  const byName = new Map<string, Mention[]>();
  for (const one of laws) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const known = [...byName.values()].flatMap(([first]) => (first!.name.length >= SHORTEST_LAW ? [first!] : []));
  return [...byName.values()].filter((all) => all.length === 1).flatMap(([here]) => {
    const there = known.find(({ name }) => here!.name.length >= name.length - 1 && [...name].some((_, i) => i > 0 && i < name.length - 1 && here!.name.endsWith(name.slice(0, i) + name.slice(i + 1))));
    return there ? [{ here: here!, there }] : [];
  });
}

const KIND_END = new RegExp(`${KIND}$`);
const stem = (name: string): string => name.replace(KIND_END, '');
const kind = (name: string): string => name.slice(stem(name).length);
/** Words that tell two rules apart though they differ in one character only. */
const CONTRAST = /[小中大高初國公私內外男女上下正副前後新舊碩博主次一二三四五六七八九十甲乙丙丁校院系所班]/;

/** Is this one rule under two names: another kind, or one character that differs? */
export function soundsLike(a: string, b: string): boolean {
  if (a === b || a.endsWith(b) || b.endsWith(a)) return false;
  if (kind(a) !== kind(b)) return stem(a) === stem(b) && stem(a).length >= 2 && !/^.{0,3}(?:施行|實施|組織|設置|作業)$|施行$/.test(stem(a));
  if (hasMoreWords(stem(a), stem(b)) || hasMoreWords(stem(b), stem(a))) return true;
  if (Math.max(a.length, b.length) < 7) return false;
  if (isReworded(stem(a), stem(b))) return true;
  const change = singleChange(a, b);
  return change !== null && !CONTRAST.test(change.left + change.right);
}

/** So long are names of which no two are alike by chance. */
const LONG_NAME = 7;

/** 校外實習學生要點, 校外學生實習要點: the same characters in another order; 推廣教育收支, 推廣教育經費收支: a word more inside. */
function isReworded(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG_NAME) return false;
  const sorted = (name: string): string => [...name].sort().join('');
  if (short.length === long.length) return sorted(short) === sorted(long);
  const start = commonStart(short, long);
  const more = long.slice(start, start + long.length - short.length);
  return (more.length === 2 || (more.length === 3 && short.length > LONG_NAME + 1)) && start >= 2 && start < short.length && commonEnd(short.slice(start), long.slice(start)) === short.length - start && !CONTRAST.test(more);
}

/** 校外實習辦法, 校外實習實施辦法: one rule with and without the words that many titles have in front of the kind. */
const hasMoreWords = (long: string, short: string): boolean => short.length >= 4 && long.startsWith(short) && /^(?:實施|作業)$/.test(long.slice(short.length));

export const checkNames: TextCheck = (checked, report) => {
  const { rules: mentions, laws } = mentionsOf(checked);
  for (const { here, there } of shortenedLaws(laws)) reportNames(report, here.name, there.name, here.place, there.place);
  const { text, source } = checked.version;
  const own: Mention = { name: bareName(text.title), place: placeOfWords(text.title, [source]) };
  const titles = [...checked.others].map(([title, other]): Mention => ({ name: bareName(title), place: { source: other.source, span: firstLine(other.source) } }));
  const count = (name: string): number => mentions.filter((m) => m.name === name).length;
  const said = new Set<string>();
  for (const { name, place } of mentions) {
    const known = titles.some((t) => t.name === name) ? undefined : titles.find((t) => soundsLike(t.name, name));
    const elsewhere = known ?? mentions.find((m) => soundsLike(m.name, name) && (count(m.name) > count(name) || (count(m.name) === count(name) && mentions.indexOf(m) < mentions.findIndex((x) => x.name === name))));
    const other = elsewhere ?? (own.name.length >= 4 && soundsLike(own.name, name) && kind(own.name) !== kind(name) ? own : undefined);
    if (!other || said.has(name)) continue;
    said.add(name);
    reportNames(report, name, other.name, place, other.place);
  }
  const elements = elementsOf(checked);
  for (const { name, other } of nameVariants(elements.map((element) => element.text).join('\n'))) {
    if ([...said].some((told) => told.includes(name) || name.includes(told) || told.includes(other) || other.includes(told))) continue;
    const [place, elsewhere] = [name, other].map((words): Label => {
      const element = elements.find((one) => one.text.includes(words))!;
      return placeIn(checked, element, element.text.indexOf(words), element.text.indexOf(words) + words.length);
    }) as [Label, Label];
    said.add(name);
    reportNames(report, name, other, place, elsewhere);
  }
};

function reportNames(report: Report, name: string, other: string, place: Label, elsewhere: Label): void {
  // 訂定本經費收支管理要點: the own one, 碩士在職專班經費收支管理要點
  if ([[name, other], [other, name]].some(([one, long]) => one!.startsWith('本') && long!.endsWith(one!.slice(1)))) return;
  report(diagnose('FG3022', { name, other }, place, { related: [{ ...elsewhere, note: { zh: `這裡寫「${other}」`, en: `here it is ${other}` } }] }));
}

/** 特訂定「學生選課辦法」（以下簡稱本辦法） */
const MADE = new RegExp(`訂定(?:之)?[「《]?([\\u4e00-\\u9fff（）()、A-Za-z]{3,40}?${KIND})[」》]?[（(](?:以下|下)?(?:簡)?稱(?:為)?[「『]?本${KIND}`, 'g');

/** 入學獎學金要點 in a text that is called 優秀新生入學獎學金要點: what is left out is neither the school nor one of its units. */
export const lacksWords = (words: string, institution: string): boolean => institution !== '' && words.length <= LONGEST_LEFT_OUT && !/[校院系所班處室組部館會]|中心|學程|大學/.test(words);
const LONGEST_LEFT_OUT = 4;

/** 本系系務會議（以下簡稱本會議）設置辦法: what a name says of a part of it, and 本系 for the unit that the title names. */
const SHORT_NAME = /[（(](?:以下|下)?(?:簡)?稱[^（）()]*[)）]/g;
const OWN_UNIT = /^本(?:系|所|院|處|室|中心|館|組|學程|會)(?!會議)/;

/** The name that the first provision gives the text is its title. */
export const checkOwnName: TextCheck = (checked, report) => {
  const { text, source } = checked.version;
  const title = bareName(text.title);
  if (!NAMED.test(title.replaceAll('、', ''))) return;
  for (const element of elementsOf(checked)) {
    for (const match of element.text.includes('訂定') ? matchesOf(MADE, element.text) : []) {
      const name = bareName(match[1]!.replace(SHORT_NAME, '')).replace(OWN_UNIT, '');
      if (name.endsWith(title) || (title.endsWith(name) && !lacksWords(title.slice(0, -name.length), text.institution))) continue;
      const at = match.index + match[0].indexOf(match[1]!);
      reportNames(report, name, title, placeIn(checked, element, at, at + match[1]!.length), placeOfWords(text.title, [source]));
    }
  }
};

const SELF = /(?<![根基日原版樣標資成])本(要點|辦法|規則|準則|須知|細則|規程|學則|原則|章程|守則|簡則)(?![之]?草案)/g;

/** 本辦法 in a 要點: words taken over from another text. */
export const checkSelfNames: TextCheck = (checked, report) => {
  const { title } = checked.version.text;
  const own = kindOf(title);
  if (own === '' || !KINDS.includes(own)) return;
  const elements = elementsOf(checked);
  const all = elements.map((e) => e.text).join('\n');
  const found = new Map<string, Label[]>();
  for (const element of elements) {
    for (const match of matchesOf(SELF, element.text)) {
      const word = match[1]!;
      if (word === own || title.endsWith(word) || new RegExp(`(?:簡稱|稱|下稱)(?:為)?「?本${word}`).test(all)) continue;
      found.set(word, [...(found.get(word) ?? []), placeIn(checked, element, match.index, match.index + match[0].length)]);
    }
  }
  // one finding for all places: they have one cause
  for (const [word, [first, ...others]] of found) {
    const also = others.map((place) => ({ ...place, note: { zh: `這裡也寫「本${word}」`, en: 'here, too' } }));
    report(diagnose('FG3026', { printed: `本${word}`, expected: `本${own}` }, first!, { related: [{ ...placeOfWords(title, [checked.version.source]), note: { zh: '名稱', en: 'the title' } }, ...also] }));
  }
};
