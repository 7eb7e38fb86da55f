/** 配合第九條之修正 in an explanation: the regulation has that provision, and it is amended, new or gone as the explanation says. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { RowPlaces } from './check-table.ts';
import { compareWhole } from './differences.ts';
import { isOfSome } from './excerpts.ts';
import { numberOf, PROVISION } from './named-provisions.ts';
import { isGone } from './row-kinds.ts';
import { ADD, CHANGE, DELETE, MOVE } from './words-of-change.ts';

/** Right behind these words stands a provision of the regulation itself: another law would be named. */
const BESIDES = new RegExp(`(?:^|[，。；、]|爰|係|為|另|並|復|且)(?:配合|因應|因|為與|同|隨)(?:本次|此次|併同)?(?:現行(?:條文|規定)?|(修正(?:條文|規定)?|${ADD}|${DELETE}))?(${PROVISION})((?:第[^，。；條點]{1,8}[項款目])|附[表件圖錄])?(?=([^，。；第]{0,12}?)(${CHANGE}|${ADD}|${DELETE}|${MOVE}|一致)|[，。；])`, 'g');

type Fate = 'added' | 'deleted' | 'amended' | 'same' | 'unknown';

/** `base` is the text in force, `draft` the full draft, as far as they are known; without any nothing is said. */
export function checkCitedBesides(table: ComparisonTable, base: RegulationVersion | null, draft: RegulationVersion | null, report: Report): void {
  if (!base && !draft) return;
  // what holds the amended provisions only does not tell which others there are
  const isWhole = [base, draft].some((version) => version !== null && !isOfSome(version));
  const places = new RowPlaces(table);
  const inTable = table.rows.flatMap(({ amended, current }) => [amended, current].flatMap((e): Element[] => (e ? [e] : [])));
  const known = numbersOf([...[base, draft].flatMap((version) => version?.text.body ?? []), ...inTable]);
  const last = Math.max(...[...known].map((number) => Number.parseInt(number, 10) || 0));
  for (const row of table.rows) {
    const element = row.amended ?? row.current;
    if (!element) continue;
    const label = labelOf(element, element.level === 'article' ? '條' : '點');
    const beside = { related: [{ ...places.of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } }] };
    for (const line of row.explanation) {
      const beyond = citedBeyond(line, last);
      const missing = new Set(beyond === null ? [] : [beyond]);
      for (const { 0: words, 1: before, 2: citation, 3: digits, 4: inner, 5: part, 6: between, 7: behind } of line.matchAll(BESIDES)) {
        const number = String(numberOf(digits, inner));
        if (!known.has(number)) {
          missing.add(citation!);
          continue;
        }
        const is = part ? null : otherFate(before ?? behind ?? '', fateOf(number, table.rows, base, draft));
        if (is) report(diagnose('FG6076', { provision: label, statement: `${words.replace(/^[，。；、]/, '')}${between ?? ''}${behind ?? ''}`, cited: citation!, is }, places.words(line), beside));
      }
      for (const citation of isWhole ? missing : []) report(diagnose('FG3004', { citation, at: `${label}的說明` }, places.words(line), beside));
    }
  }
}

const numbersOf = (elements: readonly Element[]): ReadonlySet<string> => new Set(elements.filter(isProvision).map((e) => String(e.number)));

const CITED = new RegExp(PROVISION, 'g');
/** Another law, or a text of another day, whose provisions the words behind it may cite. */
const OTHER_TEXT = /法|條例|細則|規則|辦法|準則|規程|標準|公約|協定|要點|規範|守則|原則|現行|原|該|其|舊|當時|案|號/;

/** 現行條文第九十條: of this regulation, whatever else is spoken of. */
const CITED_IN_FORCE = new RegExp(`(?:現行|修正)(?:條文|規定)${PROVISION}`, 'g');

/** 理由同第七十六條, where the last one is 第四十條 and no other law is spoken of. */
function citedBeyond(line: string, last: number): string | null {
  const beyond = [...line.matchAll(CITED)].find(({ 1: digits, index }) => numberOf(digits, undefined)[0]! > last && !OTHER_TEXT.test(line.slice(0, index).replace(/本(?:法|條例|辦法|要點|準則|規程|規則|規範|標準|案|次修正)/g, '')));
  return (beyond ?? [...line.matchAll(CITED_IN_FORCE)].find(({ 1: digits }) => numberOf(digits, undefined)[0]! > last))?.[0].replace(/^(?:現行|修正)(?:條文|規定)/, '') ?? null;
}

/** What becomes of a provision, by the rows and by the two texts. */
function fateOf(number: string, rows: readonly ReadRow[], base: RegulationVersion | null, draft: RegulationVersion | null): Fate {
  const has = (e: Element | null): boolean => e !== null && isProvision(e) && String(e.number) === number;
  const own = rows.filter(({ amended, current }) => has(amended) || has(current));
  if (own.length > 0) return own.length > 1 ? 'unknown' : isGone(own[0]!) ? 'deleted' : own[0]!.current === null ? 'added' : 'amended';
  const [was, is] = [base, draft].map((version) => version?.text.body.find(has));
  return was && is ? (compareWhole(was, is) === null ? 'same' : 'amended') : 'unknown';
}

const [DELETES, ADDS, CHANGES] = [DELETE, ADD, CHANGE].map((verbs) => new RegExp(`^${verbs}`)) as [RegExp, RegExp, RegExp];

/** What the cited provision is instead; null where it is as the words say, or where that is not known. */
function otherFate(verb: string, fate: Fate): 'same' | 'notDeleted' | 'notNew' | null {
  if (fate === 'unknown') return null;
  if (DELETES.test(verb)) return fate === 'deleted' ? null : 'notDeleted';
  if (ADDS.test(verb)) return fate === 'added' ? null : fate === 'same' ? 'same' : null;
  return fate === 'same' && CHANGES.test(verb) ? 'same' : null;
}
