/** Leaflets beside a regulation: 車輛通行證申請須知, 導師手冊（操行成績篇）, 停車收費試算. They tell the regulation, whatever form they have. */
import { printedLines } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { isRegulation } from './check-told-inside.ts';
import type { ReadDocument } from './documents.ts';
import type { Roles } from './sort-documents.ts';
import { linesOfCases } from './text/case-lines.ts';
import { bareName } from './text/names.ts';

type Texts = Pick<Roles, 'table' | 'draft' | 'base'>;

/** The name of a regulation, from whatever is known of it. */
export const titleOf = ({ table, draft, base }: Texts): string => (base ?? draft?.version)?.text.title ?? table?.title.regulation ?? '';

/** Who looks for one thing reads the leaflet. */
const LEAFLET = /(?:須知|注意事項|細節|說明|指引|簡章|手冊|問答|簡介)[\u4e00-\u9fff]{0,2}$/;
const IN_BRACKETS = /[（(][^（）()]*[）)]$/;
const isLeaflet = (one: Texts): boolean => one.table === null && (one.draft === null || one.base === null) && LEAFLET.test(titleOf(one).replace(IN_BRACKETS, ''));
/** What names of all regulations hold. */
const OF_ANY = /國立|大學|學院|學校|學生|學年度?|學期|辦法|要點|規定|規則|細則|準則|須知|注意事項|說明|手冊|指引|管理|作業|申請|實施|辦理|設置|修正|草案/g;
const subjectOf = (title: string): string[] => bareName(title).split(OF_ANY).flatMap((words) => [...words].slice(1).map((c, i) => words[i]! + c));
const isOfOneSubject = (a: string, b: string): boolean => {
  const pairs = new Set(subjectOf(a));
  return subjectOf(b).some((pair) => pairs.has(pair));
};

/** Is a leaflet to a regulation: of one subject, or does it name it? */
function isTo(leaflet: Texts, title: string): boolean {
  const { text: { body } } = (leaflet.base ?? leaflet.draft?.version)!;
  const name = bareName(title);
  return isOfOneSubject(titleOf(leaflet), title) || body.flatMap(printedLines).some((line) => line.includes(name));
}

/** The regulations of a folder, and the leaflets to the one of them that is no leaflet itself. */
export function sortLeaflets<One extends Texts>(roles: readonly One[]): { readonly regulations: readonly One[]; readonly leaflets: readonly One[] } {
  const all = roles.filter((one) => isRegulation(titleOf(one)));
  const guided = all.filter((one) => !isLeaflet(one));
  const leaflets = guided.length === 1 ? all.filter((one) => isLeaflet(one) && isTo(one, titleOf(guided[0]!))) : [];
  return { regulations: all.filter((one) => !leaflets.includes(one)), leaflets };
}

/** The lines of a text; rows of tables are no sentences. */
const proseOf = ({ text: { body } }: RegulationVersion): string[] => body.flatMap(printedLines).filter((line) => !line.startsWith('|'));

const isLoose = (title: string): boolean => !isRegulation(title) && title !== '';
/** The lines of minutes, letters and announcements, and of leaflets whose points are no provisions. */
export function linesToldBy({ paper, texts, tables }: ReadDocument): string[] {
  if (paper.length > 0) return paper.flatMap(({ text, table }) => (table === null ? [text] : []));
  return tables.length > 0 ? [] : texts.filter(({ version: { text } }) => isLoose(text.title)).flatMap(({ version }) => proseOf(version));
}

/** Which of its lines work out cases; all of 停車收費試算. */
export const casesToldBy = ({ texts }: ReadDocument, lines: readonly string[]): boolean[] => linesOfCases(lines, texts.find(({ version: { text } }) => isLoose(text.title))?.version.text.title ?? lines[0] ?? '');

/** The lines of one of the leaflets that a document holds. */
export function linesOfLeaflets({ texts }: ReadDocument, leaflets: readonly Texts[]): { readonly lines: readonly string[]; readonly title: string }[] {
  return texts.filter((text) => leaflets.some(({ base, draft }) => base === text.version || draft === text)).map(({ version }) => ({ lines: proseOf(version), title: version.text.title }));
}
