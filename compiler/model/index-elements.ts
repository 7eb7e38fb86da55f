/** Looking up elements of a version: by id, with parents, and their labels (第三點第四款). */
import { labelIn, labelOfNumber, LEVEL_WORD } from './provision-labels.ts';
import { isHeading, isProvision, walk, type Element, type RegulationText } from './regulation.ts';

export interface ElementIndex {
  readonly text: RegulationText;
  readonly byId: ReadonlyMap<string, Element>;
  readonly parents: ReadonlyMap<string, Element>;
  /** Other regulations that are read, by the first part of the ids of their elements (see `elsewhereId`). */
  readonly elsewhere?: ReadonlyMap<string, ElementIndex>;
}

const ELSEWHERE = '#';

/** The id of an element of another regulation, among those of the one that reads it. */
export const elsewhereId = (alias: string, id: string): string => `${alias}${ELSEWHERE}${id}`;

/** The index with the elements of other regulations (by alias): their labels begin with title and version. */
export function withElsewhere(index: ElementIndex, others: ReadonlyMap<string, ElementIndex>): ElementIndex {
  const byId = new Map(index.byId);
  for (const [alias, other] of others) for (const [id, element] of other.byId) byId.set(elsewhereId(alias, id), element);
  return { ...index, byId, elsewhere: others };
}

/** 學生選課要點（版本 105-1） */
export const titleWithVersion = ({ title, version }: Pick<RegulationText, 'title' | 'version'>): string => `${title}（版本 ${version}）`;

/** Most passes ask for the index of a text, which never changes: it is made once. */
const indexes = new WeakMap<RegulationText, ElementIndex>();

/** Index of a version's elements; O(elements) for a text that was not asked for before. */
export function indexElements(text: RegulationText): ElementIndex {
  const known = indexes.get(text);
  if (known) return known;
  const made = buildIndex(text);
  indexes.set(text, made);
  return made;
}

function buildIndex(text: RegulationText): ElementIndex {
  const byId = new Map<string, Element>();
  const parents = new Map<string, Element>();
  for (const top of text.body) {
    walk(top, (element, ancestors) => {
      byId.set(element.id, element);
      const parent = ancestors.at(-1);
      if (parent) parents.set(element.id, parent);
    });
  }
  return { text, byId, parents };
}

/** 第三點第四款; 項 is named only where the provision has more than one and the number under it is not unique in the provision. */
export function elementLabel(index: ElementIndex, id: string): string {
  const [alias = '', inner] = index.elsewhere ? id.split(ELSEWHERE, 2) : [];
  const other = inner === undefined ? undefined : index.elsewhere?.get(alias);
  if (other) return titleWithVersion(other.text) + elementLabel(other, id.slice(alias.length + ELSEWHERE.length));
  const element = index.byId.get(id);
  if (!element) return '';
  if (isProvision(element) || isHeading(element) || element.level === 'annex') return labelIn(index.text, element);
  const parent = index.parents.get(id);
  if (!parent) return '';
  const above = elementLabel(index, parent.id);
  if (element.level === 'table') return `${above}表${1 + parent.children.filter((c) => c.level === 'table').indexOf(element)}`;
  if (element.level === 'paragraph') return paragraphLabel(above, parent, element);
  const own = element.number ? labelOfNumber(element.number, LEVEL_WORD[element.level] ?? '') : '';
  return (isUniqueInProvision(index, parent, element) ? elementLabel(index, index.parents.get(parent.id)!.id) : above) + own;
}

function paragraphLabel(above: string, parent: Element, element: Element): string {
  const siblings = parent.children.filter((child) => child.level === 'paragraph');
  return siblings.length === 1 && (isProvision(parent) || parent.level === 'annex') ? above : `${above}${labelOfNumber([siblings.indexOf(element) + 1], '項')}`;
}

/** A 款 under the only 項 that has one of its number: 第三點第四款 needs no 項. */
function isUniqueInProvision(index: ElementIndex, paragraph: Element, element: Element): boolean {
  const provision = paragraph.level === 'paragraph' ? index.parents.get(paragraph.id) : undefined;
  if (!provision || !(isProvision(provision) || provision.level === 'annex')) return false;
  const key = String(element.number);
  const same = provision.children.flatMap((p) => p.children).filter((child) => child.level === element.level && String(child.number) === key);
  return same.length === 1;
}
