/**
 * Time to write a comparison table of 120 rows in each format: median and best of many runs after warming up, in milliseconds.
 * Run: npx tsx bench/documents.ts [--json] [--rounds 60]
 */
import { comparisonDocument, emitDocx, emitHtml, emitMarkdown } from '../compiler/emit/document/index.ts';
import type { Cell, Comparison, ComparisonRow } from '../compiler/model/comparison.ts';
import type { RegulationText } from '../compiler/model/regulation.ts';
import { countOption, machine, median, wantsJson } from './common/measure.ts';

const ROWS = 120;
const rounds = countOption('--rounds', 60);
const WARM_UP = Math.min(rounds, 20);
/** What the project holds itself to, in milliseconds. */
const limits = { build: null, docx: 35, html: 10, markdown: null } as const;

const sentences = ['應於開學後二週內提出申請，並檢附相關證明文件', '經系主任及院長同意後，送教務處登記', '逾期者不予受理，但有正當理由者，不在此限'];

/** Words without end, the same on every run: text that repeats itself would compress too easily. */
function createWords(): (length: number) => string {
  const characters = [...new Set(sentences.join('') + '學生修業年限成績考試教師課程抵免休復轉系所輔雙主期中末補選退費獎懲會議委員名單公布實施辦法準用規則')];
  let state = 1;
  const next = (): string => characters[(state = (state * 48271) % 0x7fffffff) % characters.length]!;
  return (length) => Array.from({ length }, next).join('');
}

const words = createWords();

/** A cell of four lines with a few underlines; every row differs from the others. */
function cellOf(row: number, marks: boolean): Cell {
  const lines = [`${row + 1}、${words(20)}，${sentences[row % 3]}：`, ...sentences.map((text, i) => `（${'一二三'[i]}）${text}，${words(12)}。`)];
  return { text: lines.join('\n'), underlined: marks ? [[0, String(row + 1).length], [12, 20], [40, 46]] : [] };
}

const rowOf = (row: number): ComparisonRow => ({
  kind: 'amended', provision: `第${row + 1}點`, formerProvision: `第${row + 1}點`, amendedElement: null, currentElement: null,
  amended: cellOf(row, true), current: cellOf(row, false),
  explanation: { text: `一、第${row + 1}點文字修正。\n二、配合實務作業，調整申請期限。`, underlined: [] },
});

const version: RegulationText = { alias: 'bench', title: '申請要點', institution: '山海科技大學', style: '點', version: '1', history: [], body: [], wording: '原文' };

const comparison: Comparison = {
  title: '山海科技大學申請要點部分規定修正對照表', headers: ['修正規定', '現行規定', '說明'], profile: 'official',
  rows: Array.from({ length: ROWS }, (_, row) => rowOf(row)), current: version, amended: version,
};

interface Timing {
  readonly medianMs: number;
  readonly bestMs: number;
  readonly limitMs: number | null;
  readonly bytes: number | null;
}

function time(work: () => { length: number } | null, limitMs: number | null): Timing {
  let bytes: number | null = null;
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + rounds; run++) {
    const start = performance.now();
    const result = work();
    if (run >= WARM_UP) times.push(performance.now() - start);
    bytes = typeof result === 'string' ? Buffer.byteLength(result) : (result?.length ?? null);
  }
  const round = (ms: number): number => Math.round(ms * 100) / 100;
  return { medianMs: round(median(times)), bestMs: round(Math.min(...times)), limitMs, bytes };
}

const document = comparisonDocument(comparison);
const coldStart = performance.now();
emitDocx(document);
const coldDocxMs = Math.round((performance.now() - coldStart) * 100) / 100;
const htmlStart = performance.now();
emitHtml(document);
const coldHtmlMs = Math.round((performance.now() - htmlStart) * 100) / 100;

const results = {
  bench: 'documents', machine: machine(),
  rows: ROWS,
  build: time(() => { comparisonDocument(comparison); return null; }, limits.build),
  docx: time(() => emitDocx(document), limits.docx),
  html: time(() => emitHtml(document), limits.html),
  markdown: time(() => emitMarkdown(document), limits.markdown),
  firstCallMs: { docx: coldDocxMs, html: coldHtmlMs },
};

if (wantsJson()) {
  console.log(JSON.stringify(results, null, 2));
} else {
  console.log(`${results.machine.cpu}, Node ${results.machine.node}`);
  for (const name of ['build', 'docx', 'html', 'markdown'] as const) {
    const { medianMs, bestMs, limitMs } = results[name];
    console.log(`${name.padEnd(10)} median ${medianMs} ms, best ${bestMs} ms${limitMs === null ? '' : `, limit ${limitMs} ms`}`);
  }
  console.log(`first call: docx ${coldDocxMs} ms, html ${coldHtmlMs} ms`);
}
