/** 不適用 of a bound limit: it falls away where it limits a group of a 科目表; whatever else reads it would be left without a number. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedItem, CheckedPhrase, CheckedProviso } from './checked.ts';

/** What of an item is no reading of a phrase: the limits of a 科目表, and what is no code. */
const NO_READING: ReadonlySet<string> = new Set(['limits', 'each', 'total', 'source', 'span', 'type']);

/** Does anything in an item read the phrase? */
function isRead(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some((child) => isRead(child, name));
  if ('phrase' in node && typeof node.phrase === 'object' && (node.phrase as CheckedPhrase | null)?.phrase.name === name) return true;
  return Object.entries(node).some(([key, child]) => key !== 'phrase' && !NO_READING.has(key) && isRead(child, name));
}

/** Reports each 但書 that takes a limit away (不適用) which is read outside of the 科目表 as well; of another regulation what reads it here. @param items own ones and those linked from others */
export function checkLiftedLimits(items: readonly CheckedItem[], phrases: ReadonlyMap<string, CheckedPhrase>, report: Report): void {
  const lifting = items.filter((i): i is CheckedProviso => i.kind === 'proviso' && i.effect.kind === 'notApplicable' && phrases.has(i.target));
  const own = items.filter((i) => !i.of);
  for (const { name, target, source, span, of } of lifting) {
    const reader = own.find((item) => isRead(item, target));
    if (reader) report(diagnose('FG5081', { name, target, reader: reader.name }, of ? { source: reader.source, span: reader.span } : { source, span }));
  }
}
