/** Suggested bindings of an imported text: phrases with numbers, with the boundary words that belong to them. Comments only, never applied. */
import { boundaryAfter, boundaryBefore, inclusionAt, isPeriodUnit } from '../../lang/boundaries.ts';
import { findCitations } from '../../lang/citations.ts';
import { numeralAt } from '../../lang/numerals.ts';
import { analysePhrase, type PhraseValue } from '../../lang/phrases.ts';
import { isNextWorkday, unitAt } from '../../lang/units.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import { walk, type RegulationText } from '../model/regulation.ts';

export interface SuggestedBinding {
  /** Id of the body element (provision, annex) that holds it. */
  readonly provisionId: string;
  /** 第三點第一款 */
  readonly label: string;
  /** 不得少於十六學分 */
  readonly phrase: string;
  /** 學分下限, 學分下限2 … */
  readonly name: string;
}

/** Every quantity of the text that a rule could depend on, in printed order; citations and dates are none. */
export function suggestBindings(regulation: RegulationText): SuggestedBinding[] {
  const index = indexElements(regulation);
  const taken = new Map<string, number>();
  const out: SuggestedBinding[] = [];
  for (const provision of regulation.body) {
    walk(provision, (element) => {
      if (element.cells || element.text === '') return;
      for (const { start, end } of quantityPhrases(element.text)) {
        const phrase = element.text.slice(start, end);
        out.push({ provisionId: provision.id, label: elementLabel(index, element.id), phrase, name: freshName(nameFor(analysePhrase(phrase)), taken) });
      }
    });
  }
  return out;
}

function freshName(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name}${count}`;
}

/** A unit and what the phrase does with it: 學分下限, 日數上限, 比例. */
function nameFor(value: PhraseValue): string {
  switch (value.kind) {
    case 'limit':
      return `${value.quantity.unit ?? '數'}${value.comparator === '≥' || value.comparator === '>' ? '下限' : '上限'}`;
    case 'range':
      return `${value.low.unit ?? value.high.unit ?? '數'}範圍`;
    case 'share':
    case 'shares':
      return '比例';
    default:
      return value.kind === 'quantity' ? `${value.quantity.unit ?? '數'}數` : '用語';
  }
}

/** Ranges of phrases: a number with its unit, and the boundary words around it. */
export function quantityPhrases(text: string): { start: number; end: number }[] {
  const cited = findCitations(text).map(({ span }) => span);
  const out: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const numeral = numeralAt(text, at);
    if (!numeral) {
      at++;
      continue;
    }
    const end = rangeEnd(text, at + numeral.length);
    const range = isNextWorkday(text.slice(0, at), text.slice(at, end), text.slice(end)) || cited.some((c) => at < c.end && end > c.start) ? null : phraseAround(text, at, end, numeral.value.d !== 1n);
    if (range && range.start >= (out.at(-1)?.end ?? 0)) out.push(range);
    at = Math.max(end, range?.end ?? 0);
  }
  return out;
}

/** 一至三: the end of the second number. */
function rangeEnd(text: string, end: number): number {
  const joint = /^(?:至|到|[~～-])/.exec(text.slice(end));
  const second = joint && numeralAt(text, end + joint[0].length);
  return joint && second ? end + joint[0].length + second.length : end;
}

function phraseAround(text: string, start: number, end: number, isShare: boolean): { start: number; end: number } | null {
  const unit = unitAt(text, end);
  if (!unit && !isShare) return null;
  if (/[年月第]$/.test(text.slice(0, start)) || isAnother(text.slice(0, start), text.slice(start, end), unit?.unit ?? null) || (unit && /^[年月]$/.test(unit.spelling) && /^\d|^[一二三四五六七八九十]+[月日]/.test(text.slice(end + unit.spelling.length)))) return null;
  let stop = end + (unit?.spelling.length ?? 0);
  stop += inclusionAt(text.slice(stop))?.length ?? 0;
  const after = boundaryAfter(text.slice(stop), isPeriodUnit(unit?.unit ?? null));
  const before = after ? null : boundaryBefore(text.slice(0, start));
  if (after) return { start: shareBase(text, start, isShare), end: stop + after.end };
  return { start: before ? before.start : start, end: stop };
}

/** 前一學期, 次一學年, 同一學期: which one is meant, and nothing is counted. A week or a month before (考試前一週) is a length. */
const isAnother = (before: string, numeral: string, unit: string | null): boolean => numeral === '一' && /[前次同每另下上]$/.test(before) && (unit === '學期' || unit === '學年');

/** 以當學期學分總數三分之一為上限: the base of a share stands before it, up to the last stop. */
function shareBase(text: string, start: number, isShare: boolean): number {
  if (!isShare) return start;
  const base = /以[^，。；：、以]{1,16}$/.exec(text.slice(0, start));
  return base ? base.index : start;
}

/** The suggestions as comment lines by provision. */
export function suggestionComments(regulation: RegulationText): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  for (const { provisionId, label, phrase, name } of suggestBindings(regulation)) {
    comments.set(provisionId, [...(comments.get(provisionId) ?? []), `// 建議綁定（${label}）：[${phrase}]{${name}}`]);
  }
  return comments;
}
