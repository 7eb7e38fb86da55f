/** Coverage as text and as JSON: figures for each regulation, and of each rule what no case reaches, as sentences. */
import type { Language } from '../../lang/diagnostics/render.ts';
import type { Coverage, CoveredItem } from './coverage.ts';
import type { Point } from './coverage-probes.ts';

export interface Figures {
  /** Reached, of all. */
  readonly rules: Count;
  readonly outcomes: Count;
  readonly branches: Count;
  readonly exceptions: Count;
  /** Thresholds of which every place that there is has a case: the threshold itself and both sides. */
  readonly thresholds: Count;
  /** The places one by one. */
  readonly thresholdCases: Count;
}

export interface Count {
  readonly reached: number;
  readonly all: number;
}

const count = (list: readonly { readonly reached: boolean }[]): Count => ({ reached: list.filter((one) => one.reached).length, all: list.length });

/** A threshold is reached when all of its places are. */
function thresholdsOf(item: CoveredItem): { words: string; reached: boolean }[] {
  const found = new Map<string, boolean>();
  for (const { threshold, reached } of item.points) if (threshold) found.set(threshold.words, (found.get(threshold.words) ?? true) && reached);
  return [...found].map(([words, reached]) => ({ words, reached }));
}

export function figuresOf(items: readonly CoveredItem[]): Figures {
  const of = (kind: Point['kind']): Count => count(items.flatMap((item) => item.points.filter((p) => p.kind === kind)));
  return {
    rules: count(items.map((item) => ({ reached: item.observed }))), outcomes: of('outcome'), branches: of('branch'), exceptions: of('exception'),
    thresholds: count(items.flatMap(thresholdsOf)), thresholdCases: of('threshold'),
  };
}

/** What no case reaches of an item, as sentences. */
export function missingOf(item: CoveredItem, language: Language): string[] {
  if (!item.observed) return [{ zh: '沒有案例對它有所預期', en: 'no case expects anything of it' }[language]];
  return item.points.filter((p) => !p.reached).map((p) => p.missing[language]);
}

const WORDS: readonly (readonly [keyof Figures, string, string])[] = [
  ['rules', '規則與定義', 'rules'], ['outcomes', '結果', 'outcomes'], ['branches', '分支', 'branches'], ['exceptions', '除外', 'exceptions'],
  ['thresholds', '門檻（本身與兩側）', 'thresholds with both sides'], ['thresholdCases', '門檻案例', 'cases at thresholds'],
];

function figuresLine(name: string, figures: Figures, language: Language): string {
  const zh = language === 'zh';
  return `${name}${zh ? '：' : ': '}${WORDS.map(([key, chinese, english]) => `${zh ? chinese : english} ${figures[key].reached}/${figures[key].all}`).join(zh ? '，' : ', ')}\n`;
}

function itemText(item: CoveredItem, language: Language): string {
  const missing = missingOf(item, language);
  if (missing.length === 0) return '';
  const where = language === 'zh' ? `（${item.provision}，版本 ${item.versions.join('、')}）` : ` (${item.provision}, ${item.versions.join(', ')})`;
  return `  ${item.name}${where}\n${missing.map((sentence) => `    ${sentence}\n`).join('')}`;
}

/** Every regulation with its figures and what is missing, the total behind them. Regulations without rules are left out. */
export function showCoverage(coverages: readonly Coverage[], language: Language): string {
  const shown = coverages.filter((c) => c.items.length > 0);
  const each = shown.map((c) => figuresLine(c.regulation, figuresOf(c.items), language) + c.items.map((item) => itemText(item, language)).join(''));
  return each.join('') + figuresLine({ zh: '合計', en: 'total' }[language], figuresOf(shown.flatMap((c) => c.items)), language);
}

/** The same as data. */
export function coverageJson(coverages: readonly Coverage[], language: Language): unknown {
  return {
    ...figuresOf(coverages.flatMap((c) => c.items)),
    regulations: coverages.filter((c) => c.items.length > 0).map((c) => ({
      regulation: c.regulation, ...figuresOf(c.items),
      items: c.items.map((item) => ({
        alias: item.alias, name: item.name, kind: item.kind, provision: item.provision, versions: item.versions, ...figuresOf([item]), missing: missingOf(item, language),
      })),
    })),
  };
}
