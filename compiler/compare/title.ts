/** Titles of amendment documents, by how much of the regulation changes (DOCUMENTS section 2). */
import { isProvision, type RegulationText } from '../model/regulation.ts';
import type { ComparisonRow } from '../model/comparison.ts';
import { labelOf } from '../model/provision-labels.ts';

export interface TitleInput {
  readonly institution: string;
  /** Title of the regulation without the institution. */
  readonly title: string;
  /** 條: central style, named articles; 點: directions, 部分規定. */
  readonly style: '條' | '點';
  /** Changed provisions, and provisions in all. */
  readonly changed: number;
  readonly total: number;
  /** Labels of the changed provisions, in order: named in the title when there are at most three. */
  readonly labels: readonly string[];
  /** Labels when provisions were only added, or only deleted; otherwise empty. */
  readonly onlyAdded: readonly string[];
  readonly onlyDeleted: readonly string[];
  /** The labels are those of annexes, and no provision changes. */
  readonly annexes?: boolean;
  /** Before adoption. */
  readonly draft: boolean;
  readonly kind: '對照表' | '總說明';
  /** The author's own title wins. */
  readonly override?: string;
  /** What directions call their provisions: 規定 unless the institution says otherwise. */
  readonly word?: '規定' | '要點';
}

/** So many provisions are named; of more a title says 部分. */
export const NAMED_AT_MOST = 3;

/**
 * 第三條、第七條修正草案條文對照表, 部分條文修正草案條文對照表, 修正草案條文對照表, 增訂第五條之一條文草案條文對照表 …, each behind
 * institution and title; without 草案 after adoption.
 */
export function amendmentTitle(input: TitleInput): string {
  if (input.override !== undefined && input.override !== '') return input.override;
  return input.institution + input.title + body(input) + kindWords(input);
}

function body(input: TitleInput): string {
  const draft = input.draft ? '草案' : '';
  const unit = unitWord(input);
  if (input.onlyAdded.length > 0) return `增訂${named(input.onlyAdded, unit)}${draft}`;
  if (input.onlyDeleted.length > 0) return `刪除${named(input.onlyDeleted, unit)}${draft}`;
  if (input.changed <= NAMED_AT_MOST && input.labels.length > 0) return `${input.labels.join('、')}修正${draft}`;
  if (isMostOf(input)) return `修正${draft}`;
  return `部分${unit}修正${draft}`;
}

/** From one half on a title speaks of the whole regulation. */
export const isMostOf = ({ changed, total }: Pick<TitleInput, 'changed' | 'total'>): boolean => changed * 2 >= total;

const unitWord = (input: TitleInput): string => (input.annexes ? '' : input.style === '條' ? '條文' : (input.word ?? '規定'));

/** 第五條之一條文, 第三點、第四點規定, 部分條文 */
const named = (labels: readonly string[], unit: string): string => (labels.length <= NAMED_AT_MOST ? labels.join('、') : '部分') + unit;

// 條文 is not said twice: 增訂第五條之一條文草案對照表, 部分規定修正對照表
function kindWords(input: TitleInput): string {
  if (input.kind === '總說明') return '總說明';
  const alone = input.style === '點' || input.annexes === true || input.onlyAdded.length > 0 || input.onlyDeleted.length > 0;
  return alone ? '對照表' : '條文對照表';
}

/** The title of a comparison table from the rows that are a change; where only annexes change, it names them. */
export function titleOf(
  current: RegulationText, amended: RegulationText, rows: readonly ComparisonRow[], options: { readonly title?: string; readonly adopted?: boolean },
): string {
  const provisions = rows.filter((row) => [row.amendedElement, row.currentElement].some((element) => element !== null && isProvision(element)));
  const annexes = provisions.length === 0;
  const named = annexes ? rows.filter((row) => (row.amendedElement ?? row.currentElement)?.level === 'annex') : provisions;
  // a deleted 第四點 and the one that closed up to its number are named once
  const merged = named.flatMap((row) => row.joined ?? []);
  const labels = [...new Set(named.flatMap((row) => [row.provision ?? row.formerProvision ?? '', ...(row.joined ?? []).map((element) => labelOf(element, current.style))]))];
  const only = (kind: ComparisonRow['kind']): readonly string[] => (named.every((row) => row.kind === kind) ? labels : []);
  return amendmentTitle({
    institution: current.institution, title: current.title, style: amended.style,
    changed: named.length + merged.length, total: current.body.filter(isProvision).length, labels,
    onlyAdded: only('added'), onlyDeleted: only('deleted'), draft: options.adopted !== true, kind: '對照表', annexes: annexes && labels.length > 0, override: options.title,
  });
}
