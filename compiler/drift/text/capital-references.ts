/** 違反肆、一規定 in a text of 壹、一、（一）: the part that is named must be there. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isHeading, isProvision, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

const CAPITAL = '壹貳參叁叄肆伍陸柒捌玖拾';
const CAPITAL_MARKER = new RegExp(`^[${CAPITAL}]`);
/** 肆、一 and 肆、一、（二） behind a word that cites, before what is said of it: a marker of its own stands in front of neither. */
const REFERENCE = new RegExp(`(?<=依|按|照|據|違反|符合|合於|具|有|有關|前開|上開|之|及|或|與|至|、|「)([${CAPITAL}]+)、([一二三四五六七八九十]+)(?:、?[（(]([一二三四五六七八九十]+)[）)])?(?=之?規定|所[定列稱]|各項|之?情[形事]|辦理|者|之|及|或|至|，|。|」)`, 'g');

export const checkCapitalReferences: TextCheck = (checked, report) => {
  const parts = partsOf(checked);
  if (parts.size < 2) return;
  for (const element of elementsOf(checked)) {
    for (const match of matchesOf(REFERENCE, element.text)) {
      const [words, ...numbers] = match;
      const [first, ...inner] = numbers.filter((n) => n !== undefined).map((n) => parseNumeral(n!)!);
      let at: readonly Element[] | undefined = parts.get(first!);
      let last: Element | undefined;
      for (const number of inner) {
        if (at === undefined || at.length === 0) break;
        last = at.find((child) => child.number?.length === 1 && child.number[0] === number);
        at = last?.children;
      }
      // a part whose numbers were not read may hold it
      if (at !== undefined && (last !== undefined || at.length === 0)) continue;
      report(diagnose('FG3004', { citation: words, at: elementLabel(indexElements(checked.version.text), element.id) }, placeIn(checked, element, match.index, match.index + words.length), { related: lastPart(checked) }));
    }
  }
};

/** What stands under 壹、 貳、 …: points below headings, or parts of points. */
function partsOf({ version: { text } }: CheckedText): ReadonlyMap<number, readonly Element[]> {
  const parts = new Map<number, Element[]>();
  let open: Element[] | null = null;
  for (const top of text.body) {
    if (CAPITAL_MARKER.test(top.marker) && top.number) parts.set(top.number[0]!, (open = top.children.flatMap((child) => (child.level === 'paragraph' ? child.children : child))));
    else if (open && isProvision(top)) open.push(top);
    else if (isHeading(top)) open = null;
  }
  return parts;
}

function lastPart({ version }: CheckedText): Label[] {
  const last = version.text.body.findLast(({ marker }) => CAPITAL_MARKER.test(marker));
  const label = last && version.origins.get(last.id)?.label;
  return label ? [{ ...label, note: { zh: '最後一個部分', en: 'the last part' } }] : [];
}
