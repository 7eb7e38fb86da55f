/** The provisions that a history speaks of: how many there are in all, and whether there is one of the number that was amended. */
import { findCitations, type Citation } from '../../../lang/citations.ts';
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { labelOfNumber } from '../../model/provision-labels.ts';
import { isProvision, type ProvisionNumber } from '../../model/regulation.ts';
import { isCalledExcerpt } from '../excerpts.ts';
import { provisionsAmended } from '../named-provisions.ts';
import type { CheckedText, TextCheck } from './checked-text.ts';

export const WHOLE_TEXT = /全文(?:共計?|計)?\s*([0-9]{1,3}|[一二三四五六七八九十百零]{1,7})\s*[條點]/;
const AMENDED = /修正|修訂|增訂|刪除/;
/** Numbers that became others, another law, the number that a provision had. */
const RENUMBERED = /刪除|[法例則](?:第|之)|條次|點次|原(?:條|第)/;

/** What a line says becomes of the provisions: none, those that it names, or nobody knows. */
function effectOf(line: string): readonly { readonly number: ProvisionNumber; readonly verb: string | null }[] | null {
  const words = narrowDigits(line);
  if (!AMENDED.test(words)) return /全文/.test(words) ? null : [];
  return RENUMBERED.test(words) || /全文/.test(words) ? null : (provisionsAmended(line)?.named ?? null);
}

const addsNumber = (line: string): boolean => (effectOf(line) ?? []).some(({ number, verb }) => verb === '增訂' && number.length === 1);

const numbersIn = ({ version: { text } }: CheckedText): ProvisionNumber[] => text.body.flatMap((e) => (isProvision(e) && e.number ? [e.number] : []));

/** 修正發布全文 26 條, and nothing behind it that makes them more or fewer: so many have to stand there, those numbered 之一 left out. The 條 of a regulation are no 點 of a note about it. */
export const checkProvisionCount: TextCheck = (checked, report) => {
  const { version, historyPlace } = checked;
  const { history, body, style } = version.text;
  if (isCalledExcerpt(version)) return;
  const index = history.findLastIndex((line) => effectOf(line) === null || addsNumber(line));
  const said = WHOLE_TEXT.exec(narrowDigits(history[index] ?? ''));
  const stated = said?.[0].endsWith(style) ? parseNumeral(said[1]!) : null;
  const found = new Set(numbersIn(checked).flatMap((number) => (number.length === 1 ? number : []))).size;
  if (stated === null || found === 0 || stated === found) return;
  const last = version.origins.get(body.findLast(isProvision)!.id)?.label;
  report(diagnose('FG3032', { stated, found, word: style }, historyPlace(index), { related: last ? [{ ...last, note: { zh: '最後一條（點）', en: 'the last provision' } }] : [] }));
};

/** 第11條, also of a list: 第2、4、11條. */
function wordsOf(line: string, { span }: Citation, style: string): string {
  const words = line.slice(span.start, span.end).replace(/\s/g, '');
  return `${words.startsWith('第') ? '' : '第'}${words}${/[條點]/.test(words) ? '' : style}`;
}

/** The own provisions that a line names as amended. */
const amendedIn = (line: string): { citation: Citation; number: ProvisionNumber }[] => !AMENDED.test(line) || RENUMBERED.test(line) ? [] : findCitations(line).flatMap((citation) => {
  const [first] = citation.steps;
  return citation.kind === 'own' && first?.kind === 'provision' ? [{ citation, number: first.number }] : [];
});

/** 修正第 4 條條文 in the last lines, or behind 全文 that is shorter: there is a provision of that number. What is deleted may be gone. */
export const checkLastAmended: TextCheck = (checked, report) => {
  const { version, historyPlace } = checked;
  const { text } = version;
  const last = text.body.findLast((e) => isProvision(e) && e.number !== null);
  if (!last || isCalledExcerpt(version)) return;
  const numbers = numbersIn(checked);
  const known = new Set(numbers.map(String));
  const highest = Math.max(...numbers.map(([number]) => number!));
  // what no later line may have changed is as it stands in the text
  const since = text.history.findLastIndex((line) => effectOf(line) === null);
  const label = version.origins.get(last.id)?.label;
  const place: Label | undefined = label && { ...label, note: { zh: '最後一條（點）', en: 'the last provision' } };
  text.history.forEach((line, index) => {
    const words = narrowDigits(line);
    const isLater = index >= Math.max(0, since);
    const whole = isLater ? null : wholeBefore(text.history, index);
    const limit = isLater ? highest : whole;
    if (limit === null) return;
    const beyond = amendedIn(words).find(({ number }) => number[0]! > limit || (isLater && number.length > 1 && !known.has(String(number))));
    if (beyond) report(diagnose('FG3045', { cited: wordsOf(words, beyond.citation, text.style), last: isLater ? elementLabel(indexElements(text), last.id) : labelOfNumber([limit], text.style) }, historyPlace(index), { related: isLater && place ? [place] : [] }));
  });
};

/** How many provisions there were when a line amended them; null where no line in front of it tells. */
function wholeBefore(history: readonly string[], index: number): number | null {
  const from = history.slice(0, index).findLastIndex((line) => effectOf(line) === null);
  const stated = parseNumeral(WHOLE_TEXT.exec(narrowDigits(history[from] ?? ''))?.[1] ?? '');
  if (stated === null) return null;
  const added = history.slice(from + 1, index + 1).flatMap((line) => (effectOf(line) ?? []).filter(({ verb }) => verb === '增訂').map(({ number }) => number[0]!));
  return Math.max(stated, ...added);
}
