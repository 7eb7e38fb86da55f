/**
 * Time to draft the amendment that leads from one statute to another, tried and exact: a few articles changed, nearly all of them rewritten in
 * place, and nearly all of them rewritten and moved. Median, processor time and the first call, in milliseconds.
 * Run: npx tsx bench/amend.ts [--json] [--rounds 20] [--articles 120]
 */
import { draftAmendment } from '../compiler/amend/index.ts';
import { importFile } from '../compiler/import/index.ts';
import { formatNumeral } from '../lang/numerals.ts';
import type { RegulationText } from '../compiler/model/regulation.ts';
import type { RegulationVersion } from '../compiler/model/version.ts';
import { countOption, machine, median, wantsJson } from './common/measure.ts';

const ARTICLES = countOption('--articles', 120);
const rounds = countOption('--rounds', 20);
/** What the project holds itself to, in milliseconds of processor time. */
const LIMIT = 300;

const VOCABULARY = '學校法人董事會校長教師學生主管機關申請許可登記備查辦法條件期限費用補助獎勵處罰停止撤銷變更報請核定公告會議委員選任解職財產收支決算監督檢查評鑑立案招生合併停辦解散清算退休撫卹保險資遣離職給與提撥管理運用規定準用施行細則';

/** Sentences without end, the same on every run. Statutes repeat their terms: two characters at a time from few. */
function createSentences(seed: number): () => string {
  const terms = Array.from({ length: VOCABULARY.length - 1 }, (_, i) => VOCABULARY.slice(i, i + 2));
  let state = seed;
  const next = (below: number): number => (state = (state * 48271) % 0x7fffffff) % below;
  return () => `${Array.from({ length: 3 + next(3) }, () => Array.from({ length: 4 + next(6) }, () => terms[next(terms.length)]).join('')).join('，')}。`;
}

/** Articles of one to four 項, the first of every third with three 款. */
function articlesOf(seed: number): string[] {
  const sentence = createSentences(seed);
  return Array.from({ length: ARTICLES }, (_, i) => {
    const items = i % 3 === 0 ? ['一', '二', '三'].map((n) => `${n}、${sentence()}`) : [];
    return [sentence(), ...items, ...Array.from({ length: i % 4 }, sentence)].join('\n');
  });
}

function statute(articles: readonly string[]): RegulationText {
  const text = `山海私立學校條例\n${articles.map((article, i) => `第${formatNumeral(i + 1)}條　${article}`).join('\n')}\n`;
  return importFile({ name: 'statute.txt', bytes: new TextEncoder().encode(text) }).regulation;
}

/** Two in three sentences are new. */
function rewritten(article: string, sentence: () => string): string {
  let at = 0;
  return article.replace(/(^|\n)([一二三]、)?[^\n]+/gu, (line, start: string, marker: string | undefined) => (at++ % 3 === 1 ? line : `${start}${marker ?? ''}${line.slice(start.length + (marker ?? '').length).slice(0, 12)}${sentence()}`));
}

const base = articlesOf(1);
const fresh = createSentences(77);
const nearlyAll = base.map((article, i) => (i % 10 === 9 ? article : rewritten(article, fresh)));
const [head, tail] = [nearlyAll.slice(0, ARTICLES >> 1), nearlyAll.slice(ARTICLES >> 1)];
const cases: Readonly<Record<string, readonly string[]>> = {
  'three changed': base.map((article, i) => (i % 40 === 5 ? rewritten(article, fresh) : article)),
  'nine in ten rewritten': nearlyAll,
  'rewritten and moved': [head[0] as string, ...tail, ...head.slice(1)],
};

const current = statute(base);
const version: RegulationVersion = { text: { ...current, alias: 'bench' }, uses: [], origins: new Map(), phrases: [], blocks: [], source: { path: '', text: '', lineStarts: [0] } };

interface Timing {
  readonly firstMs: number;
  readonly firstUserMs: number;
  readonly medianMs: number;
  readonly userMs: number;
}

function time(amended: RegulationText): Timing {
  const [walls, users]: [number[], number[]] = [[], []];
  for (let run = 0; run <= rounds; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const draft = draftAmendment(version, amended, { alias: 'bench.draft' });
    walls.push(performance.now() - start);
    users.push(process.cpuUsage(before).user / 1000);
    if (!draft.exact) throw new Error('the amendment does not lead to the new text');
  }
  return { firstMs: Math.round(walls[0] as number), firstUserMs: Math.round(users[0] as number), medianMs: Math.round(median(walls.slice(1))), userMs: Math.round(median(users.slice(1))) };
}

const results = {
  bench: 'amend', machine: machine(), articles: ARTICLES, limitMs: LIMIT,
  cases: Object.fromEntries(Object.entries(cases).map(([name, articles]) => [name, time(statute(articles))])),
};

if (wantsJson()) {
  console.log(JSON.stringify(results, null, 2));
} else {
  console.log(`${results.machine.cpu}, Node ${results.machine.node}; ${ARTICLES} articles, limit ${LIMIT} ms`);
  for (const [name, { firstMs, firstUserMs, medianMs, userMs }] of Object.entries(results.cases)) console.log(`${name.padEnd(22)} median ${medianMs} ms, processor ${userMs} ms; first call ${firstMs} ms, processor ${firstUserMs} ms`);
}
