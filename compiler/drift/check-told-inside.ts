/** What a paper, or a text that is no regulation, tells twice of itself: 審查資料：30% and 審查資料佔比40%; 報名時間 and 報名截止日; a cell and the remark beside it. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { kindOf } from '../import/header.ts';
import { placeOf } from '../check/citations.ts';
import type { ReadDocument } from './documents.ts';
import { textOfPaper } from './paper-text.ts';
import { labelledTwice, remarksIn, type Told } from './text/labelled.ts';
import { differingIn, periodsOf } from './text/told-periods.ts';

/** 申請說明, 常見問答: a leaflet, whatever number its points have. */
const LEAFLET = /(?:說明|問答|簡介|Q&A|須知單|一覽)$/;
/** 案由：修正停車要點 heads a part of minutes. */
const OF_MEETING = /^(?:案由|提案)[一二三四五六七八九十]?[：:]/;
export const isRegulation = (title: string): boolean => kindOf(title) !== '' && !OF_MEETING.test(title) && !LEAFLET.test(title.replace(/[（(][^（）()]*[）)]$/, ''));

export function checkToldInside(document: ReadDocument, report: Report): void {
  const isLoose = document.tables.length === 0 && document.texts.some(({ version: { text } }) => !isRegulation(text.title) && text.title !== '');
  const checked = textOfPaper(isLoose ? { source: document.source, paper: document.lines } : document);
  if (!checked) return;
  const told = new Set<number>();
  const once: Report = (diagnostic) => {
    const { start } = diagnostic.primary.span;
    if (told.has(start) && start > 0) return;
    told.add(start);
    report(diagnostic);
  };
  for (const [one, other] of [...labelledTwice(checked.version), ...remarksIn(checked.version)]) say(one, other, once);
  for (const [one, other] of differingIn(periodsOf(checked.version))) say({ ...one, label: [...one.events][0] ?? '期間' }, { ...other, label: '' }, once);
}

const placeOfTold = ({ version, element, at, printed }: Told): Label => (element.cells ? placeOf(version, element, 0, 0) : placeOf(version, element, at, at + printed.length));
function say(one: Told, other: Told, report: Report): void {
  report(diagnose('FG3041', { printed: one.printed, other: other.printed, subject: one.label }, placeOfTold(one), { related: [{ ...placeOfTold(other), note: { zh: `這裡寫「${other.printed}」`, en: `here it is ${other.printed}` } }] }));
}
