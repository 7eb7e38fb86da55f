/** 總說明: where the regulation comes from, that it is to be amended, and the points of the amendment, each with its provision. */
import { formatNumeral } from '../../../lang/numerals.ts';
import type { Comparison, ComparisonRow } from '../../model/comparison.ts';
import { noteLines } from './regulation-document.ts';
import { officialPage, pageFooter, plainLine, type Document, type TextLine } from './model.ts';

/** What only the author knows: printed where the reason of the amendment has to be filled in. */
export const REASON_TO_FILL = '（請填寫修正緣由）';

/** Stock statements of a row say nothing of the reason. */
const STOCK = /^(?:本(?:[條點]|附[件表錄圖註])(?:新增|刪除|未修正)|(?:[條點]|附[件表錄圖註])次變更(?:，內容未修正)?)。$/;

/** The overview of an amendment from its comparison table. */
export function overviewDocument(comparison: Comparison): Document {
  const { current, amended } = comparison;
  const title = comparison.title.replace(/(?:條文)?對照表$/, '總說明');
  const points = comparison.rows.flatMap((row) => pointOf(row, comparison.headers[0])).map((text, i) => numbered(i + 1, text));
  const blocks: TextLine[] = [plainLine('title', title), ...noteLines(current, amended), paragraph(opening(comparison, title)), ...points];
  return { title, page: officialPage('portrait'), blocks, footer: pageFooter };
}

const paragraph = (text: string): TextLine => ({ ...plainLine('body', text), indent: 0, hanging: -2 });
const numbered = (n: number, text: string): TextLine => ({ ...plainLine('body', `${formatNumeral(n)}、${text}`), indent: 2, hanging: 2 });

/** History, the reason that the author fills in, and 爰擬具「…」，其修正要點如次：. */
function opening({ current, amended }: Comparison, title: string): string {
  const self = `本${/(?:要點|辦法|規則|準則|規定|細則|原則|須知|學則|條例|規程|法)$/.exec(current.title)?.[0] ?? '規定'}`;
  const draft = title.replace(/總說明$/, '').replace(current.institution, '');
  const adopted = !/草案$/.test(draft);
  return `${historySentence(self, current.history)}茲${REASON_TO_FILL}，爰${adopted ? '修正' : '擬具'}「${adopted ? amended.title : draft}」，其修正要點如次：`;
}

function historySentence(self: string, history: readonly string[]): string {
  const [first, ...later] = history;
  if (first === undefined) return '';
  if (later.length === 0) return `${self}係${strip(first)}。`;
  return `${self}係${strip(first)}，其後歷經${formatNumeral(later.length)}次${later.every((line) => line.includes('會議')) ? '會議' : ''}修正，最近一次為${strip(later.at(-1)!)}。`;
}

/** One entry within a sentence: without the number of its line, and without what follows on when it took effect (；並自發布日施行). */
const strip = (line: string): string => line.replace(/^\s*(?:[（(]?[0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}[.．、](?![0-9０-９])|[一二三四五六七八九十]{1,3}、)\s*/, '').replace(/；並自.*$/, '').replace(/[。\s　]+$/, '').trim();

/** What a row changes and why, closing with （修正規定第三點）; nothing for a provision that only got another number. */
function pointOf(row: ComparisonRow, header: string): string[] {
  const statements = row.explanation.text.split('\n').map((line) => line.replace(/^[一二三四五六七八九十]+、/, '').trim()).filter((line) => line !== '' && !STOCK.test(line));
  const deleted = row.amended === null || /（刪除）$/.test(row.amended.text);
  const label = deleted ? row.formerProvision : row.provision;
  if (statements.length === 0 && !deleted && row.kind !== 'added') return [];
  const words = statements.length > 0 ? statements.join('') : deleted ? `刪除${label ?? ''}。` : `增訂${label ?? ''}。`;
  const where = label ? `（${deleted ? header.replace('修正', '現行') : header}${label}）` : '';
  return [`${words.replace(/。$/, '')}。${where}`];
}
