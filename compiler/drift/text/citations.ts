/** References of an imported text to its own provisions, read in their sentences: they must exist. Words that speak of another rule (本法 in a rule made under it) are left alone. */
import type { AddressStep } from '../../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { citationsOf, isClassPeriod, type PlacedCitation } from '../../check/citations.ts';
import { kindOf } from '../../import/header.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isProvision, printedLines, type Element, type RegulationText } from '../../model/regulation.ts';
import { findElement, isFound, type AddressFailure, type FoundElement } from '../../resolve/find-element.ts';
import { isOfSome } from '../excerpts.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

/** 本法, 該條例, 同辦法: whose provision the citation is, said just before it. */
const FOREIGN = /(?:本法|本條例|該法|同法|母法|前揭法|(?:該|同|前揭)(?:條例|辦法|規則|準則|細則|要點)|法施行細則|條約|公約|憲法|民法|刑法)(?:修正)?(?:之)?$/;
const NAMED_LAW = /[\u4e00-\u9fff」](?:法|條例|細則|規則|辦法|規程|準則|學則|要點|須知|標準|規定)(?:[（(][^（）()]*[）)])?\s*(?:修正)?$/;
const OWN = /本(?:要點|辦法|規則|準則|須知|細則|規程|學則|規定|原則|章程|標準|條例)$/;
/** A rule named anywhere in the same clause: 依教師成績考核辦法考列第四條第一項第一款. */
const NAMED_IN_CLAUSE = /(?:辦法|條例|規則|準則|細則|要點|規程|學則|[\u4e00-\u9fff]{2}法)[^，。；]*$/;
const OWN_IN_CLAUSE = /本(?:要點|辦法|規則|準則|須知|細則|規程|學則|規定|原則|章程|標準)[^，。；]*$/;
/** Between citations of one list: words that keep the same rule in view. */
const JOINT = /^[\s、，及與或和暨至~～－-]{0,3}(?:前段|後段|但書|序文|各款|規定)?[\s、，及與或和暨至~～－-]{0,3}$/;
/** 第二款第一目 of 前項, 同條: counted from another place. */
const COUNTED_ON = /(?:前[一二三四五六七八九十]?[條項款目]|同[條項款]|各該?[條項款]|[條項款目])(?:[^，。；]{0,4})$/;

/** A citation of the text with the words before it, and whether these speak of another rule. */
export interface Reference extends PlacedCitation {
  readonly before: string;
  /** Of another rule, or perhaps so. */
  readonly foreign: boolean;
  /** May be counted from the citation before it: 第二條第二項第一款…，及第二項第二款. */
  readonly follows: boolean;
  /** The provision that the citations in front of it, in one element, named last; null for none, or for one of another rule. */
  readonly earlier: AddressStep | null;
}

/** 第一款至第三款之一, 第一款或第二款之一: one of those, and no 款 inserted behind the last of them. */
function ofThose({ citation, element }: PlacedCitation): PlacedCitation['citation'] {
  const { steps, span } = citation;
  const last = steps.at(-1);
  if (last?.kind !== 'child' || last.number.length !== 2 || !/[項款目]之一$/.test(element.text.slice(span.start, span.end)) || !/[項款目][至或、及與和]\s*$/.test(element.text.slice(0, span.start))) return citation;
  return { ...citation, steps: [...steps.slice(0, -1), { ...last, number: last.number.slice(0, 1) }] };
}

/** The citations of a text in printed order, read in their sentences. */
export function referencesOf({ version: { text }, others }: CheckedText): Reference[] {
  const lawful = /^(?:法|條例)$/.test(kindOf(text.title));
  let last: { element: Element; end: number; foreign: boolean; earlier: AddressStep | null } | null = null;
  return citationsOf(text, [...others.keys()]).map((read) => {
    const placed = { ...read, citation: ofThose(read) };
    const { citation, element } = placed;
    const { start, end } = citation.span;
    const before = element.text.slice(Math.max(0, start - 40), start);
    const between: string | null = last !== null && last.element === element ? element.text.slice(last.end, start) : null;
    const follows: boolean = between !== null && (JOINT.test(between) || (citation.steps[0]?.kind === 'child' && !/[。；]/.test(between)));
    const named = FOREIGN.test(before) || (NAMED_LAW.test(before) && !OWN.test(before)) || (NAMED_IN_CLAUSE.test(before) && !OWN_IN_CLAUSE.test(before));
    const foreign: boolean = citation.kind === 'other' || (named && !(lawful && /本(?:法|條例)$/.test(before))) || (follows && last!.foreign);
    const earlier: AddressStep | null = last !== null && last.element === element ? last.earlier : null;
    last = { element, end, foreign, earlier: foreign ? null : citation.steps[0]?.kind === 'provision' ? citation.steps[0] : earlier };
    return { ...placed, before, foreign, follows, earlier };
  });
}

export const checkOwnCitations: TextCheck = (checked, report) => {
  for (const reference of referencesOf(checked)) if (!reference.foreign && reference.citation.kind === 'own') checkOne(checked, reference, report);
};

function checkOne(checked: CheckedText, reference: Reference, report: Report): void {
  const { text } = checked.version;
  const { citation, element, provision } = reference;
  const first = citation.steps[0];
  if (!first || isClassPeriod(text, reference)) return;
  if (first.kind === 'provision' && first.word !== null && first.word !== text.style) return checkWord(checked, reference, first.word, report);
  const found = foundBy(text, reference);
  if (found === null) return;
  const words = element.text.slice(citation.span.start, citation.span.end);
  if (isFound(found)) return checkDeleted(checked, { element, citation, provision }, words, found, report);
  if (found.reason === 'ambiguous' || (found.reached === null && isOfSome(checked.version))) return;
  report(diagnose('FG3004', { citation: words, at: elementLabel(indexElements(text), element.id) }, placeIn(checked, element, citation.span.start, citation.span.end), { related: beside(checked, found.reached) }));
}

const CITED_ABOVE = /前[條點]/;
/** What a citation of the text itself leads to; null where that is not known: 第二款 may be counted from another place than its own provision. */
export function foundBy(text: RegulationText, { citation, provision, before, follows, earlier }: Reference): FoundElement | AddressFailure | null {
  if (citation.steps[0]?.kind !== 'child') return findElement(text, citation.steps);
  if (follows || COUNTED_ON.test(before) || !isProvision(provision) || !provision.number) return null;
  const found = findElement(text, [{ kind: 'provision', number: provision.number, word: null }, ...citation.steps]);
  // 第二點第一款之學生…；第六款之學生: that of the provision cited before
  const inherited = isFound(found) || earlier === null ? found : findElement(text, [earlier, ...citation.steps]);
  if (isFound(inherited)) return inherited;
  // 違反前點規定者，依下列基準記點：（四）違反第五款者
  const above = CITED_ABOVE.test(provision.text) ? text.body.filter(isProvision)[text.body.filter(isProvision).indexOf(provision) - 1] : undefined;
  const counted = above?.number ? findElement(text, [{ kind: 'provision', number: above.number, word: null }, ...citation.steps]) : found;
  return isFound(counted) ? counted : found;
}

/** What may be the name of a rule that counts 條, or of one that counts 點. */
const NAMES_RULE: Readonly<Record<string, RegExp>> = {
  條: /(?<![方無依合司違非])法(?![人院定治務律學])|條例|細則|辦法|規則|準則|規程|學則|標準|章程|公約|契約|合約|協議|憲|條約|通則|簡則|守則/,
  點: /要點|原則|須知|注意事項|規範|基準|簡章|計畫|規定|作業|說明|指引|方案|標準/,
};
const SELF = /本(?:要點|辦法|規則|準則|須知|細則|規程|學則|規定|原則|章程|標準|條例|法)/g;
const BESIDE = /^(?:辦理|規定|之規定|所定|及|、|第|情形|$)/;

/** 第三條 in a text that counts 點, where its provision names no other rule: taken over from an older text. */
function checkWord(checked: CheckedText, { citation, element, provision }: PlacedCitation, word: string, report: Report): void {
  const { version } = checked;
  const { start, end } = citation.span;
  // rules that count 點 are named beside their citation, laws often a sentence before
  const said = word === '點' ? /[^。；]*$/.exec(element.text.slice(0, start))![0] : printedLines(provision).join('\n');
  const others = said.replace(/(?:依|照|按|其他|相關|有關)?(?:之|其)?規定/g, '').replace(SELF, '');
  if ((NAMES_RULE[word]?.test(others) ?? true) || !BESIDE.test(element.text.slice(end)) || version.text.body.filter(isProvision).length < 3) return;
  const own = elementLabel(indexElements(version.text), provision.id);
  report(diagnose('FG3004', { citation: element.text.slice(start, end), at: elementLabel(indexElements(version.text), element.id) }, placeIn(checked, element, start, end), { related: [{ ...placeIn(checked, provision, 0, 0), note: { zh: `本法規以「${version.text.style}」編號（這裡是${own}）`, en: `this text counts ${version.text.style}` } }] }));
}

const DELETED = /^[（(]?(?:本[條點])?刪除[）)]?。?$/;

/** 一百零五年七月五日修正之第三十九條…自公布後六個月施行: speaks of what an amendment did. */
const TELLS_OF_AMENDMENT = /施行|修正|刪除|公布|發布|廢止/;

/** A provision whose number stands and whose words are gone is not cited by what stands. */
function checkDeleted(checked: CheckedText, { element, citation, provision }: PlacedCitation, words: string, { element: cited }: FoundElement, report: Report): void {
  const { version } = checked;
  if (cited === provision || !DELETED.test(printedLines({ ...cited, marker: '', gap: '' }).join(''))) return;
  const sentence = /[^。]*$/.exec(element.text.slice(0, citation.span.start))![0] + /^[^。]*/.exec(element.text.slice(citation.span.end))![0];
  if (TELLS_OF_AMENDMENT.test(sentence)) return;
  const label = version.origins.get(cited.id)?.label;
  report(diagnose('FG3004', { citation: words, at: elementLabel(indexElements(version.text), element.id) }, placeIn(checked, element, citation.span.start, citation.span.end), { related: label ? [{ ...label, note: { zh: '這裡寫刪除', en: 'deleted here' } }] : [] }));
}

/** What there is instead: the provision without that part, or the last one of all. */
function beside({ version }: CheckedText, reached: Element | null): Label[] {
  const element = reached ?? version.text.body.findLast(isProvision);
  const label = element && version.origins.get(element.id)?.label;
  return label ? [{ ...label, note: reached ? { zh: '這一條（點）沒有', en: 'it has no such part' } : { zh: '最後一條（點）', en: 'the last provision' } }] : [];
}
