/** From when on a text is in force or applies: 自114學年度起施行 in its last provision, 自113學年度起適用 in the paper that announces it. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { effectsIn, isSameEffect, type EffectWords } from './text/effects.ts';
import { within } from './text/history.ts';
import { bareName } from './text/names.ts';

type Effect = EffectWords & { readonly place: Label };

const OTHER_RULE = /[^方無依合司作手看想辦]法(?!規)|條例|細則|準則|標準|規程|辦法|要點(?!如)|規則|學則|簡章|[^新]制度|計畫|課程(?!委)|系統/;

/** The one time that the regulation tells, against those of the papers beside it. */
export function checkToldEffects(documents: readonly ReadDocument[], { table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const versions = [draft?.version ?? [], base ?? []].flat();
  const title = versions[0]?.text.title ?? table?.title.regulation ?? '';
  if (title === '') return;
  const linesOf = (body: readonly Element[]): string[] => body.flatMap(printedLines);
  const inTable = table ? table.rows.flatMap(({ amended, explanation }) => [...(amended ? printedLines(amended) : []), ...explanation]) : [];
  const read = (lines: readonly string[], source: ReadDocument['source']): Effect[] => lines.flatMap((line) => effectsIn(line).map((one): Effect => ({ ...one, place: within(placeOfWords(line, [source]), line, one) })));
  const own = [...versions.flatMap((version) => read([...linesOf(version.text.body), ...version.text.history], version.source)), ...(table ? read(inTable, table.source) : [])];
  const names = [title, bareName(title)];
  for (const { paper, source, overviews } of documents) {
    for (const { text, table: cells } of paper) {
      if (cells !== null || overviews.length > 0) continue;
      const rest = names.reduce((words, name) => words.replaceAll(name, ''), text).replace(/[本該](?:辦法|要點|規則|準則|須知|細則|規程|學則|規定)|旨揭[\u4e00-\u9fff]{2,4}/g, '');
      if (OTHER_RULE.test(rest)) continue;
      for (const one of read([text], source)) {
        const of = own.filter(({ kind }) => kind === one.kind);
        const isToldElsewhere = own.some((other) => isSameEffect(one, other) || (one.kind !== other.kind && one.kind !== '日' && other.kind !== '日' && other.year === one.year));
        // the day on which an amendment takes effect is compared with its table elsewhere
        if (of.length === 0 || isToldElsewhere || (one.kind === '日' && table !== null) || of.some((other) => !isSameEffect(other, of[0]!))) continue;
        report(diagnose('FG3041', { subject: one.kind === '入學' ? '適用的入學年度' : '施行的時間', printed: one.printed, other: of[0]!.printed }, one.place, { related: [{ ...of[0]!.place, note: { zh: `這裡寫「${of[0]!.printed}」`, en: `here it is ${of[0]!.printed}` } }] }));
      }
    }
  }
}
