/** The explanation of a row: the stock words of its kind, the author's reasons, or a draft from the difference. */
import { isHeading, type Element, type RegulationText } from '../model/regulation.ts';
import type { RowKind } from '../model/comparison.ts';
import { sourceLabel } from './draft-related.ts';
import { declaredStatements } from './declared.ts';
import type { Range } from './ranges.ts';
import { draftStatements } from './draft.ts';
import type { Related } from './relations.ts';
import { isUnnumbered } from '../model/unnumbered.ts';
import { contentOf } from './similarity.ts';
import { numbered } from './statements.ts';

export interface ExplainInput {
  readonly kind: RowKind;
  readonly current: Element | null;
  readonly amended: Element | null;
  /** Provisions that were split off from it or merged into it. */
  readonly related: Related;
  /** Those of which an amendment says so itself. */
  readonly joined?: readonly Element[];
  readonly divided?: readonly Element[];
  readonly style: RegulationText['style'];
  /** The author's statements. */
  readonly given: readonly string[];
  /** Stock words only, where the author gave none. */
  readonly undrafted: boolean;
}

export interface Explanation {
  readonly text: string;
  /** Where the stock words 本條新增 or 本條刪除 stand, without the stop. */
  readonly stock: readonly Range[];
  /** Not an author's words: to be confirmed or replaced. */
  readonly draft: boolean;
}

const HEADING_WORD: Readonly<Partial<Record<Element['level'], string>>> = { part: '編', chapter: '章', section: '節' };

/** What the row is about: 條, 點, 章, 附表 … */
function unitOf({ amended, current, style }: ExplainInput): string {
  const element = amended ?? current;
  if (element && isUnnumbered(element)) return '段文字';
  // 附件, 附表, 附錄 as it calls itself
  if (element?.level === 'annex') return /^附[件表錄圖註]/u.exec(element.marker)?.[0] ?? '附件';
  return HEADING_WORD[element?.level ?? 'article'] ?? style;
}

/** The words that official tables begin with, by kind (DOCUMENTS section 3); null where there are none. */
function stockOpening(input: ExplainInput): string | null {
  const unit = unitOf(input);
  const alone = input.amended ?? input.current;
  if (alone && isHeading(alone)) return headingOpening(input, unit);
  switch (input.kind) {
    case 'added': return `本${unit}新增。`;
    case 'deleted': return `本${unit}刪除。`;
    case 'renumbered': return `${unit}次變更，內容未修正。`;
    case 'renumberedAmended': return `${unit}次變更。`;
    case 'moved': return input.current && input.amended ? `現行${input.style === '條' ? '條文' : '規定'}${sourceLabel(input.current, input.amended, input.style)}移列${reworded(input) ? '，並酌作修正' : ''}。` : null;
    case 'unchanged': return `本${unit}未修正。`;
    default: return null;
  }
}

const reworded = ({ current, amended }: ExplainInput): boolean =>
  current !== null && amended !== null && !contentOf(current).key.includes(contentOf(amended).key);

function headingOpening({ current, amended }: ExplainInput, unit: string): string {
  if (!current) return `本${unit}新增。`;
  if (!amended) return `本${unit}刪除。`;
  const renumbered = current.number?.join('-') !== amended.number?.join('-');
  const renamed = current.text !== amended.text;
  return renumbered && renamed ? `${unit}次變更，${unit}名修正。` : renumbered ? `${unit}次變更，${unit}名未修正。` : renamed ? `${unit}名修正。` : `${unit}名未修正。`;
}

/** The explanation of a row. Given statements follow the stock words; without any, a draft says what changed. */
export function explain(input: ExplainInput): Explanation {
  const opening = stockOpening(input);
  const drafted = input.given.length === 0 && !input.undrafted ? draftStatements(input) : [];
  // an author may have written the stock words already
  const stock = [...(opening === null ? [] : [opening]), ...declaredStatements(input)];
  const given = input.given.filter((statement) => !stock.some((own) => sameStatement(statement, own)));
  const text = numbered([...stock, ...given, ...drafted]);
  return { text, stock: stockRange(text, opening), draft: drafted.length > 0 };
}

const bare = (statement: string): string => statement.replace(/^[\s\u3000]*[一1１][、.．][\s\u3000]*/u, '').replace(/[。\s\u3000]/gu, '');
const sameStatement = (statement: string, opening: string): boolean => bare(statement) === bare(opening);

function stockRange(text: string, opening: string | null): Range[] {
  if (opening === null) return [];
  const words = opening.replace(/。$/u, '');
  const at = text.indexOf(words);
  return [[at, at + words.length]];
}
