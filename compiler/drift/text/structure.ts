/** Headings that skip a number, annexes that are cited past their last number. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { formatNumeral, narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { firstLine } from '../../../lang/source.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isHeading, ownWords, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

const RANKS: readonly Element['level'][] = ['part', 'chapter', 'section'];

/** 第二章, 第四章: the chapters of a whole text follow each other. */
export const checkHeadings: TextCheck = ({ version }, report) => {
  const last = new Map<number, Element>();
  for (const element of version.text.body.filter(isHeading)) {
    const rank = RANKS.indexOf(element.level);
    const [number, inner] = element.number ?? [];
    if (rank < 0 || number === undefined) continue;
    const before = last.get(rank);
    for (const below of [...last.keys()]) if (below > rank) last.delete(below);
    last.set(rank, element);
    const expected = (before?.number?.[0] ?? 0) + 1;
    if (inner !== undefined || number <= expected || (!before && rank !== RANKS.indexOf('chapter'))) continue;
    const place = (e: Element): Label => version.origins.get(e.id)?.label ?? { source: version.source, span: { start: 0, end: 0 } };
    const related = before ? [{ ...place(before), note: { zh: '前一個', en: 'the one before' } }] : [];
    report(diagnose('FG6037', { printed: element.marker.trim(), after: before ? formatNumeral(before.number![0]!) : '' }, place(element), { related }));
  }
};

const N = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const ANNEX = new RegExp(`附([表件圖錄])[\\s　]?(${N})(?![0-9條項款])`, 'g');
/** Said of an annex, not the words above it. */
const CITES = /(?:[如依詳見照於（(具至及與和、列用考閱]|格式為|規定)[「\s]*$/;
const LIST = new RegExp(`附([表件圖錄])[\\s　]?(${N})(?:(、|及|與|和|至|~|～|-)(?:附[表件圖錄])?(${N}))+`, 'g');

/** 附表三, where nothing speaks of 附表二: nothing of a text counts its annexes with gaps. */
export const checkAnnexes: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  // the source of an amended text is the amendment: what stays is in its elements
  const known = annexesIn(narrowDigits([checked.version.source.text, ...elements.map(({ marker, text }) => marker + text)].join('\n')));
  const said = new Set<string>();
  for (const element of elements) {
    for (const match of element.text.includes('附') ? matchesOf(ANNEX, narrowDigits(element.text)) : []) {
      const [words, kind, digits] = match;
      const place = (): Label => placeIn(checked, element, match.index, match.index + words.length);
      const other = titleBefore(checked, element.text.slice(0, match.index));
      if (other && !narrowDigits(other.source.text).replace(/\s/g, '').includes(words.replace(/\s/g, ''))) report(diagnose('FG3005', { citation: words, regulation: other.text.title }, place(), { related: [{ source: other.source, span: firstLine(other.source), note: { zh: '被引用的法規', en: 'the cited regulation' } }] }));
      if (other) continue;
      const number = parseNumeral(digits!) ?? 0;
      if (number < 2 || !CITES.test(element.text.slice(0, match.index)) || known.has(`${kind}${number - 1}`) || said.has(`${kind}${number}`)) continue;
      said.add(`${kind}${number}`);
      report(diagnose('FG3036', { annex: words, before: `附${kind}${/[0-9]/.test(digits!) ? number - 1 : formatNumeral(number - 1)}` }, place()));
    }
  }
};

/** The other regulation of the workspace whose title stands right before an annex: 學生選課要點附表二. */
const titleBefore = ({ others }: CheckedText, before: string): RegulationVersion | undefined => {
  const words = before.replace(/[」』之\s]+$/, '');
  return [...others].find(([title]) => words.endsWith(title))?.[1];
};

/** 附表一　申請書: the words above an annex. */
const CAPTION = new RegExp(`^附([表件圖錄])[\\s　]?(${N})[\\s　：:、.．]+([^。；]{2,40})$`);

/** 附表三 in a text whose annexes are 附表一 and 附表二. */
function checkBeyond(checked: CheckedText, captions: readonly { readonly kind: string; readonly number: number; readonly said: Element }[], report: Parameters<TextCheck>[1]): void {
  const said = new Set(captions.map(({ said: element }) => element));
  for (const kind of new Set(captions.map((one) => one.kind))) {
    const own = captions.filter((one) => one.kind === kind);
    const numbers = new Set(own.map(({ number }) => number));
    // annexes that follow each other from the first one on are all of them
    if (own.length < 2 || numbers.size !== Math.max(...numbers)) continue;
    for (const element of elementsOf(checked)) {
      if (said.has(element) || element.level === 'annex') continue;
      for (const match of element.text.includes('附') ? matchesOf(ANNEX, narrowDigits(element.text)) : []) {
        if (match[1] !== kind || numbers.has(parseNumeral(match[2]!) ?? 0) || NAMED.test(element.text.slice(0, match.index))) continue;
        const last = own.at(-1)!.said;
        report(diagnose('FG3004', { citation: match[0], at: elementLabel(indexElements(checked.version.text), element.id) }, placeIn(checked, element, match.index, match.index + match[0].length), { related: [{ ...placeIn(checked, last, 0, last.text.length), note: { zh: '最後一個', en: 'the last one' } }] }));
      }
    }
  }
}
/** An annex of another rule. */
const NAMED = /(?:法|條例|細則|辦法|標準|準則|要點|規則|規定|原則)」?(?:之)?[「\s]*$/;

/** 附件一 twice, 附表四 behind 附表二. */
export const checkCaptions: TextCheck = (checked, report) => {
  const elements = elementsOf(checked).filter(({ cells }) => !cells);
  const captions = elements.flatMap((element) => {
    const words = element.level === 'annex' ? `${element.marker} ${ownWords(element)}` : element.text;
    const [, kind, digits, title] = CAPTION.exec(narrowDigits(words)) ?? [];
    return kind ? [{ kind, title: title!.trim(), number: parseNumeral(digits!) ?? 0, said: element.level === 'annex' ? (element.children[0] ?? element) : element }] : [];
  });
  checkBeyond(checked, captions, report);
  captions.forEach((one, i) => {
    const before = captions.slice(0, i).findLast(({ kind }) => kind === one.kind);
    if (!before || one.number === before.number + 1) return;
    const place = placeIn(checked, one.said, 0, one.said.text.length);
    const related = [{ ...placeIn(checked, before.said, 0, before.said.text.length), note: { zh: '前一個', en: 'the one before' } }];
    const name = (number: number): string => `附${one.kind}${formatNumeral(number)}`;
    if (one.number === before.number && one.title !== before.title) report(diagnose('FG6036', { printed: name(one.number), where: 'draft' }, place, { related }));
    else if (one.number > before.number + 1) report(diagnose('FG3036', { annex: name(one.number), before: name(one.number - 1) }, place, { related }));
  });
};

/** Every annex that a text names: 表1, 件2; those in the middle of a list too. */
function annexesIn(text: string): ReadonlySet<string> {
  const known = new Set(matchesOf(ANNEX, text).map(({ 1: kind, 2: digits }) => `${kind}${parseNumeral(digits!) ?? 0}`));
  for (const { 0: list, 1: kind } of matchesOf(LIST, text)) {
    const numbers = matchesOf(new RegExp(N, 'g'), list).map(([digits]) => parseNumeral(digits) ?? 0);
    const [first, end] = [Math.min(...numbers), Math.max(...numbers)];
    for (let n = first; n <= end; n++) known.add(`${kind}${n}`);
  }
  return known;
}
