/** One mistake is told once: a provision that the draft changes and the table leaves out, in however many titles, lines and points it is named; a number of a paper. */
import type { Diagnostic, Label } from '../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';

/** What is said of the missing row elsewhere is shown beside the row that is missing. */
export function tellMissedRowsOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const missed = diagnostics.filter(({ code }) => code === 'FG6030');
  if (missed.length === 0) return [...diagnostics];
  const beside = new Map<Diagnostic, Label[]>();
  const kept = diagnostics.filter((one) => {
    const causes = causesOf(one, missed);
    for (const cause of causes) beside.set(cause, [...(beside.get(cause) ?? []), { ...one.primary, note: { zh: '這裡也說到這一條（點）', en: 'it is named here, too' } }]);
    return causes.length === 0;
  });
  return kept.map((one) => (beside.has(one) ? { ...one, related: [...one.related, ...beside.get(one)!] } : one));
}

const provisionOf = ({ parameters }: Diagnostic): string => (parameters as { provision: string }).provision;

/** The missing rows for which a title, a line or a point is told of; none where it is wrong in something else as well. */
function causesOf(one: Diagnostic, missed: readonly Diagnostic[]): readonly Diagnostic[] {
  const about = missed.filter(({ primary: { source } }) => one.primary.source === source || one.related.some((label) => label.source === source));
  if (one.code === 'FG6044') {
    const { by, unnamed, missing } = one.parameters as { by: string; unnamed: readonly string[]; missing: readonly string[] };
    const causes = about.filter((cause) => missing.includes(provisionOf(cause)));
    return by === 'table' && unnamed.length === 0 && causes.length === missing.length ? causes : [];
  }
  if (one.code === 'FG6072') return (one.parameters as { is: string }).is === 'noRow' ? about.filter((cause) => provisionOf(cause) === provisionOf(one)) : [];
  return one.code === 'FG6081' && isShort(one, about.length) ? about : [];
}

/** 三點 where there are two rows, and one is missing. */
function isShort({ parameters }: Diagnostic, rows: number): boolean {
  const { said, printed } = parameters as { said: string; printed: string };
  const [told, there] = [said, printed].map((words) => /^([^條點]{1,4})[條點]$/.exec(narrowDigits(words))?.[1]);
  return rows > 0 && told !== undefined && there !== undefined && parseNumeral(told) === parseNumeral(there)! + rows;
}

/**
 * A number of a paper that the table does not have, or a meeting that is told of as such, is no other number of a rule besides; what two checks say of one place is said once, and a name that
 * the title of the paper was told of is not told of again.
 */
export function tellNumbersOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const overlaps = (a: Label, b: Label): boolean => a.source === b.source && a.span.start < b.span.end && b.span.start < a.span.end;
  const isAgain = (d: Diagnostic, i: number): boolean => {
    const others = diagnostics.slice(0, i).filter(({ code }) => code === d.code);
    if (d.code === 'FG3046') return others.some(({ primary }) => overlaps(primary, d.primary));
    return d.code === 'FG3041' && others.some(({ primary: { source, span } }) => source === d.primary.source && span.start === d.primary.span.start && span.end === d.primary.span.end);
  };
  const isOfTitle = (d: Diagnostic): boolean => d.code === 'FG3022' && diagnostics.some(({ code, primary, parameters }) => code === 'FG6038' && (primary.source === d.primary.source || d.related.some(({ source }) => source === primary.source)) && isSameNames(parameters as NamesOfTitles, d.parameters as NamesTold));
  const isOfRow = (d: Diagnostic): boolean => d.code === 'FG3041' && diagnostics.some(({ code, primary, parameters }) => (code.startsWith('FG60') || code === 'FG3027') && (overlaps(primary, d.primary) || (code === 'FG6081' && isOneNumber(parameters, d.parameters))));
  return diagnostics.filter((d, i) => !isAgain(d, i) && !isOfRow(d) && !isOfTitle(d));
}

type NamesOfTitles = { readonly title: string; readonly other: string };
type NamesTold = { readonly name: string; readonly other: string };
const isSameNames = ({ title, other }: NamesOfTitles, told: NamesTold): boolean => [title, other].every((name) => [told.name, told.other].some((one) => name.endsWith(one) || one.endsWith(name)));

/** Both tell of the same number of a letter: 第1140001243號. */
const isOneNumber = (one: object, other: object): boolean => { const number = /第[0-9]{6,}號/.exec(JSON.stringify(other))?.[0]; return number !== undefined && JSON.stringify(one).includes(number); };
