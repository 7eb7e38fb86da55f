/** Bound phrases of a version: what each says, and that one name says one thing. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { analysePhrase, shownPhrase, type PhraseValue, type Quantity } from '../../lang/phrases.ts';
import { fraction, type Fraction } from '../../lang/numerals.ts';
import { findUnit } from '../../lang/units.ts';
import { multiply } from '../model/rational.ts';
import { isUnreadName } from '../model/regulation.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { BoundPhrase, RegulationVersion } from '../model/version.ts';
import type { CheckedPhrase } from './checked.ts';
import { canonicalUnit, factorOf, sameUnit } from './types.ts';

/** Analyses the phrases; two of one name must have the same value. Returns them by name, in source order; a heading (標目) is cited, not read, and so is what is 不判定. */
export function checkPhrases(version: RegulationVersion, vocabularies: readonly Vocabulary[], report: Report): Map<string, CheckedPhrase> {
  const enumerations = vocabularies.flatMap((v) => v.enumerations).map(({ name, members }): Named => ({ name: name.text, members: new Set(members.map((m) => m.text)) }));
  const units = new Set(vocabularies.flatMap((v) => v.units));
  const unitWords = [...units].join(' ');
  const byName = new Map<string, CheckedPhrase>();
  for (const phrase of version.phrases) {
    if (isUnreadName(phrase.name)) continue;
    const value = asShare(inDeclaredUnit(analysed(phrase, units, unitWords), phrase, units, report));
    const checked: CheckedPhrase = { phrase, value, members: membersOf(phrase, value, enumerations) };
    if (value.kind === 'unknown') report(diagnose('FG4008', { name: phrase.name, phrase: phrase.phrase }, phrase.place));
    const first = byName.get(phrase.name);
    if (!first) byName.set(phrase.name, checked);
    else if (meaning(first) !== meaning(checked)) {
      report(diagnose('FG4009', { name: phrase.name, here: phrase.phrase, there: first.phrase.phrase }, phrase.place, { related: [{ ...first.phrase.place, note: { zh: `這裡綁定「${first.phrase.phrase}」`, en: `bound to ${first.phrase.phrase} here` } }] }));
    }
  }
  return byName;
}

/** What an amendment leaves as it is stands in the next version, too: each phrase is read once while the units stay the same. */
const readings = new WeakMap<BoundPhrase, { readonly units: string; readonly value: PhraseValue }>();

function analysed(phrase: BoundPhrase, units: ReadonlySet<string>, unitWords: string): PhraseValue {
  const known = readings.get(phrase);
  if (known?.units === unitWords) return known.value;
  const value = analysePhrase(phrase.phrase, units);
  readings.set(phrase, { units: unitWords, value });
  return value;
}

/**
 * `[六十]{下限 : 學分}至七十學分`: a number printed without its unit has the one that the author declares. So have a year that is declared in months ([一年]{證期 : 月}),
 * and so many times a number of something else ([三倍]{每學分時數 : 小時}, hours for each credit): these units become each other where the file says so, and nowhere else.
 */
function inDeclaredUnit(value: PhraseValue, { name, phrase, type, place }: BoundPhrase, own: ReadonlySet<string>, report: Report): PhraseValue {
  const unit = type && !type.list && (own.has(type.name.text) || findUnit(type.name.text) !== null) ? type.name.text : null;
  if (unit === null) return value;
  const given = (quantity: Quantity): Quantity => {
    const factor = declaredFactor(quantity.unit, unit);
    if (factor === null) report(diagnose('FG4020', { name, phrase, printed: quantity.unit!, declared: unit }, { source: place.source, span: type!.name.span }));
    return factor === null || sameUnit(quantity.unit, unit) ? quantity : { value: multiply(quantity.value, factor), unit };
  };
  if (value.kind === 'limit' || value.kind === 'quantity') return { ...value, quantity: given(value.quantity) };
  return value.kind === 'range' ? { ...value, low: given(value.low), high: given(value.high) } : value;
}

const YEARS: Readonly<Record<string, readonly [string, number]>> = { 年: ['月', 12], 學年: ['學期', 2] };

/** How many of the declared unit the printed one is; null for units that never become each other. */
function declaredFactor(printed: string | null, declared: string): Fraction | null {
  if (printed === null || printed === TIMES || sameUnit(printed, declared)) return fraction(1);
  const [from, to] = [canonicalUnit(printed)!, canonicalUnit(declared)!];
  if (YEARS[from]?.[0] === to) return fraction(YEARS[from][1]);
  return YEARS[to]?.[0] === from ? fraction(1, YEARS[to][1]) : null;
}

/** 二倍 is a share above one: 合於 招生名額 之 上限, 時數 × 加計. */
const asShare = (value: PhraseValue): PhraseValue =>
  (value.kind === 'limit' || value.kind === 'quantity') && value.quantity.unit === TIMES ? { kind: 'share', comparator: value.kind === 'limit' ? value.comparator : null, fraction: value.quantity.value, base: null } : value;
const TIMES = '倍';

/** What a phrase means, as one string: equal strings, equal value. */
const meaning = ({ value, phrase }: CheckedPhrase): string => (value.kind === 'words' ? phrase.phrase : `${value.kind} ${'comparator' in value ? value.comparator ?? '' : ''} ${shownPhrase(inKeptUnits(value))}`);

/** 十二個月 are 12 月, 一週 is 7 日: what is kept of them. */
function inKeptUnits(value: PhraseValue): PhraseValue {
  const kept = (quantity: Quantity): Quantity => ({ value: multiply(quantity.value, factorOf(quantity.unit)), unit: canonicalUnit(quantity.unit) });
  if (value.kind === 'limit' || value.kind === 'quantity') return { ...value, quantity: kept(value.quantity) };
  if (value.kind === 'range') return { ...value, low: kept(value.low), high: kept(value.high) };
  return value.kind === 'numbers' ? { ...value, values: value.values.map((number) => multiply(number, factorOf(value.unit))), unit: canonicalUnit(value.unit) } : value;
}

/** An enumeration by the names of its members: it is asked for every phrase. */
interface Named {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** The enumeration whose members a list (or a single word) names: all of its words must be members. */
function membersOf(phrase: BoundPhrase, value: PhraseValue, enumerations: readonly Named[]): CheckedPhrase['members'] {
  const ownersOf = (words: readonly string[]): Named[] => enumerations.filter(({ members }) => words.every((word) => members.has(word)));
  // a member's own name may hold 與 or 及: the whole phrase comes before its parts
  const whole = ownersOf([phrase.phrase]);
  // a member's name may begin with a number: 前一學年第二學期
  if (value.kind !== 'list' && value.kind !== 'words' && whole.length === 0) return null;
  const words = value.kind === 'list' && whole.length === 0 ? value.words : [phrase.phrase];
  const owners = whole.length > 0 ? whole : ownersOf(words);
  const declared = phrase.type ? owners.find((e) => e.name === phrase.type!.name.text) : undefined;
  const owner = declared ?? owners[0];
  return owner ? { enumeration: owner.name, names: words } : null;
}
