/** 配合第九條之修正 in an explanation: the regulation has that provision. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import type { ComparisonTable } from '../import/table.ts';
import { provisionLabel } from '../model/index-elements.ts';
import { isProvision, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { RowPlaces } from './check-table.ts';

/** Right behind these words stands a provision of the regulation itself: another law would be named. */
const BESIDES = /(?:^|[，。；、]|爰|係)(?:配合|因應|為與|同)(?:(?:修正|現行)(?:條文|規定))?(第([0-9０-９]{1,3}|[一二三四五六七八九十百零]{1,7})[條點](?:之([一二三四五六七八九十]{1,3}))?)(?=[^，。；]{0,12}(?:修正|增訂|新增|刪除|變更|一致|移列))/g;

/** `texts`: the text in force and the draft, as far as they are known; without any nothing is said. */
export function checkCitedBesides(table: ComparisonTable, texts: readonly RegulationVersion[], report: Report): void {
  if (texts.length === 0) return;
  const places = new RowPlaces(table);
  const inTable = table.rows.flatMap(({ amended, current }) => [amended, current].flatMap((e): Element[] => (e ? [e] : [])));
  const known = new Set([...texts.flatMap(({ text }) => text.body), ...inTable].filter(isProvision).map((e) => String(e.number)));
  for (const row of table.rows) {
    const element = row.amended ?? row.current;
    if (!element) continue;
    for (const line of row.explanation) {
      for (const [, citation, digits, inner] of line.matchAll(BESIDES)) {
        const number = [parseNumeral(digits!) ?? 0, ...(inner ? [parseNumeral(inner) ?? 0] : [])];
        if (known.has(String(number))) continue;
        const at = `${provisionLabel(element, element.level === 'article' ? '條' : '點')}的說明`;
        report(diagnose('FG3004', { citation: citation!, at }, places.words(line), { related: [{ ...places.of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } }] }));
      }
    }
  }
}
