/** Provisions that papers and overviews name by their numbers: （修正條文第八條）, （規則第九點）, 依設置辦法第五條. They have to be there. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits } from '../../lang/numerals.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { ReadDocument } from './documents.ts';
import { isOfSome } from './excerpts.ts';
import { placeOfWords } from './imported-version.ts';
import { numberOf, PROVISION } from './named-provisions.ts';
import type { Roles } from './sort-documents.ts';
import { isOneOfSeveral, wordsOf } from './text/cited-places.ts';
import { otherPlace, placesOf, type Places } from './text/cited-match.ts';
import { within } from './text/history.ts';
import { bareName } from './text/names.ts';

const KIND = '(?:要點|辦法|學則|規則|規定|準則|須知|原則|細則|條例|規程|章程|標準|規範)';
/** （修正條文第八十三條之一）: of the text as it is to be. */
const OF_NEXT = new RegExp(`[（(](?:修[正訂](?:後)?|草案)(?:條文|規定)${PROVISION}`, 'g');
/** （規則第九點）, 依設置辦法第五條, 本要點第三點: the words in front say whose it is. */
const OF_OWN = new RegExp(`(?:^|[（(，。；：、「『《\\s　]|依據?|按|據|照|符合|違反)(本|該|[\\u4e00-\\u9fff]{0,20}?)(${KIND})[」』》]?${PROVISION}`, 'g');
/** （第十二條）, 請參閱第十七條: nothing but the number, where no other rule is spoken of. */
const BARE = new RegExp(`(?:[（(](?:詳?[見閱]|參[見閱照])?|請?(?:參[閱見照]|詳[閱見參]))${PROVISION}`, 'g');
const ANY_RULE = new RegExp(`[\\u4e00-\\u9fff]${KIND}|[^方無依合司作手看想辦]法(?!規)|[函令]`);
/** Another number that the writer gives back, what was and is no longer, other schools. */
const OTHER = /原|舊|修正前|現行|刪除|廢止|他校|教育部/;

const keysOf = (elements: readonly Element[]): Set<string> => new Set(elements.filter((e) => isProvision(e) && e.number).map(({ number }) => String(number)));
/** Articles from the first on, without holes: what it lacks is not there. */
const isWhole = (version: RegulationVersion): boolean => {
  const numbers = version.text.body.filter((e) => isProvision(e) && e.number?.length === 1).map(({ number }) => number![0]!);
  return !isOfSome(version) && numbers.length >= FEWEST && numbers.every((number, i) => number === i + 1);
};
const FEWEST = 4;

/** What the citations are looked up in. */
interface Known {
  /** Of the text as it is to be; null where no amendment is known. */
  readonly amended: ReadonlySet<string> | null;
  /** Of all texts and rows; null where no text is whole. */
  readonly all: ReadonlySet<string> | null;
  readonly names: readonly string[];
  /** What its provisions are called. */
  readonly unit: string;
  /** Where the provisions end. */
  readonly related: readonly Label[];
}

function knownOf({ table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>): Known {
  const versions = [...(draft ? [draft.version] : []), ...(base ? [base] : [])];
  const rows = table?.rows ?? [];
  const cells = rows.flatMap(({ amended, current }) => [amended, current].filter((e) => e !== null));
  return {
    amended: draft !== null || rows.length > 0 ? keysOf([...(draft?.version.text.body ?? []), ...rows.flatMap((row) => row.amended ?? [])]) : null,
    all: versions.some(isWhole) ? keysOf([...versions.flatMap(({ text }) => text.body), ...cells]) : null,
    names: versions.map(({ text }) => bareName(text.title)),
    unit: versions[0]?.text.style ?? '',
    related: versions.slice(0, 1).flatMap(({ text, origins }) => origins.get(text.body.findLast(isProvision)?.id ?? '')?.label ?? []).map((label) => ({ ...label, note: { zh: '最後一條（點）', en: 'the last provision' } })),
  };
}

/** The citations of a line that name what is not there, as printed. */
function missingIn(printed: string, { amended, all, names, unit }: Known): string[] {
  const line = narrowDigits(printed);
  if (line.length !== printed.length || !line.includes('第')) return [];
  const ofNext = amended ? matchesOf(OF_NEXT, line).filter(([, digits, inner]) => !amended.has(String(numberOf(digits, inner)))) : [];
  const ofOwn = all ? matchesOf(OF_OWN, line).flatMap(({ 0: words, 1: before, 2: kind, 3: digits, 4: inner, index }) => {
    const own = before!.replace(/^.*[依據按照合反]/, '');
    const isOwn = own === '本' || names.some((name) => name.endsWith(own + kind!));
    const isMissing = isOwn && !OTHER.test(line.slice(Math.max(0, index - 12), index)) && !all.has(String(numberOf(digits, inner)));
    return isMissing ? [printed.slice(index + words.lastIndexOf(own + kind!), index + words.length)] : [];
  }) : [];
  const isOfOthers = ANY_RULE.test([...names, '本辦法', '本要點', '本規則', '本規定'].reduce((text, name) => text.replaceAll(name, ''), line)) || OTHER.test(line);
  const bare = all && !isOfOthers ? matchesOf(BARE, line).filter(({ 0: words, 1: digits, 2: inner }) => words.includes(unit) && !all.has(String(numberOf(digits, inner)))) : [];
  return [...bare.map(({ 0: words, index }) => printed.slice(index + words.indexOf('第'), index + words.length)), ...ofNext.map(({ 0: words, index }) => printed.slice(index + 1, index + words.length)), ...ofOwn];
}

/** What a citation of a paper may belong to besides the regulation. */
const NAMED_BEFORE = /(?:法|條例|細則|規則|辦法|準則|規程|標準|公約|協定|要點|規範|守則|原則|學則|須知|規定|章程|契約|合約)[」』》]?(?:[（(][^（）()]*[）)])?\s*(?:修正)?$/;
const OWN_BEFORE = /本(?:法|條例|細則|規則|辦法|準則|規程|標準|要點|規範|守則|原則|學則|須知|規定|章程)$/;
/** 第四點一案, 第三條修正草案: speaks of the amendment as such. */
const OF_AMENDMENT = /^(?:條文|規定)?之?(?:修[正訂]|草案|一?案|則於|新舊|對照)/;
const CITED = new RegExp(PROVISION, 'g');

/** Each provision with all words that the texts and the rows have under its number. */
interface Spoken {
  readonly numbers: readonly string[];
  readonly places: Places;
  readonly elements: readonly Element[];
  readonly labelled: (element: Element) => Label[];
}

function spokenOf({ table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>): Spoken {
  const versions = [draft?.version ?? [], base ?? []].flat();
  const cells = (table?.rows ?? []).flatMap(({ amended, current }) => [amended, current].flatMap((e) => e ?? []));
  const byNumber = new Map<string, Element[]>();
  for (const e of [...versions.flatMap(({ text }) => text.body), ...cells]) if (isProvision(e) && e.number) byNumber.set(String(e.number), [...(byNumber.get(String(e.number)) ?? []), e]);
  return {
    numbers: [...byNumber.keys()], places: placesOf([...byNumber.values()].map((all) => all.map(wordsOf).join('\n'))), elements: [...byNumber.values()].map(([first]) => first!),
    labelled: (element) => versions.flatMap(({ origins }) => origins.get(element.id)?.label ?? []).slice(0, 1),
  };
}

/** 依第八條規定，抵免達八十學分以上者, where another provision surely speaks of that. */
function checkSpoken(printed: string, source: ReadDocument['source'], titles: readonly string[], spoken: Spoken, report: Report): void {
  const line = narrowDigits(printed);
  if (line.length !== printed.length || !line.includes('第')) return;
  for (const { 0: words, 1: digits, 2: inner, index } of matchesOf(CITED, line)) {
    const [before, end] = [line.slice(0, index), index + words.length];
    const to = spoken.numbers.indexOf(String(numberOf(digits, inner)));
    const isOfOther = NAMED_BEFORE.test(before) && !OWN_BEFORE.test(before) && !titles.some((title) => before.replace(/[」』》]$/, '').endsWith(title));
    if (to < 0 || isOfOther || OTHER.test(before.slice(-12)) || OF_AMENDMENT.test(line.slice(end)) || isOneOfSeveral(line, index, end)) continue;
    const found = otherPlace({ line, start: index, end, to, own: -1 }, spoken.places, false);
    if (!found) continue;
    const [cited, other] = [spoken.elements[to]!, spoken.elements[found.place]!];
    const label = (element: Element): string => labelOf(element, element.level === 'article' ? '條' : '點');
    const place = within(placeOfWords(printed, [source]), printed, { at: index, end });
    report(diagnose('FG3046', { citation: printed.slice(index, end), word: found.word, provision: label(cited), other: label(other) }, place, { related: spoken.labelled(other).map((one) => ({ ...one, note: { zh: `這裡才說到「${found.word}」`, en: 'this speaks of it' } })) }));
  }
}

/** Whatever such a citation names that no text, and no row of the table, has. Overviews are compared with the rows of a table as such. */
export function checkCitedByPapers(documents: readonly ReadDocument[], roles: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const known = knownOf(roles);
  const spoken = spokenOf(roles);
  for (const { source, paper, overviews } of documents) {
    const ofPaper = paper.flatMap(({ text, table: cell }) => (cell === null ? missingIn(text, known) : []));
    const ofOverviews = overviews.flatMap(({ lines }) => lines.flatMap((line) => missingIn(line, roles.table ? { ...known, amended: null } : known)));
    for (const line of [...paper.flatMap(({ text, table: cell }) => (cell === null ? [text] : [])), ...overviews.flatMap(({ lines }) => lines)]) checkSpoken(line, source, known.names, spoken, report);
    for (const words of [...ofPaper, ...ofOverviews]) report(diagnose('FG3004', { citation: words, at: '這份文件' }, placeOfWords(words, [source]), { related: known.related }));
  }
}
