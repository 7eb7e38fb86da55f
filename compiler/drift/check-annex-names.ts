/** Annexes under two names, in one text and in the papers beside it. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { annexesNamed, isLikeAnnex, isOtherAnnex, type NamedAnnex } from './text/annex-names.ts';

interface Placed extends NamedAnnex {
  readonly line: string;
  readonly source: Source;
}

const read = (lines: readonly string[], source: Source): Placed[] => lines.flatMap((line) => annexesNamed(line).map((one) => ({ ...one, line, source })));
const placeOf = ({ line, source, at, name }: Placed): Label => {
  const place = placeOfWords(line, [source]);
  return source.text.startsWith(line, place.span.start) ? { source, span: { start: place.span.start + at, end: place.span.start + at + name.length } } : place;
};

function say(one: Placed, other: Placed, report: Report): void {
  report(diagnose('FG3022', { name: one.name, other: other.name }, placeOf(one), { related: [{ ...placeOf(other), note: { zh: `這裡寫「${other.name}」`, en: `here it is ${other.name}` } }] }));
}

/** In one text a number stands for one annex; papers count annexes of their own, so that only a name like that of the text is meant to be it. */
export function checkAnnexNames(documents: readonly ReadDocument[], report: Report): void {
  const texts = documents.filter(({ texts: all, tables }) => all.length === 1 && tables.length === 0);
  const known = texts.map(({ lines, source }) => read(lines.flatMap(({ text, table }) => (table === null ? text.split('\n') : [])), source));
  for (const own of known) {
    const captions = own.filter(({ isCaption }) => isCaption);
    for (const caption of captions) {
      if (captions.some((other) => other !== caption && other.key === caption.key)) continue;
      const cited = own.filter(({ key, isCaption }) => !isCaption && key === caption.key);
      const wrong = cited.find(({ name }) => isOtherAnnex(name, caption.name));
      if (wrong && cited.every(({ name }) => isOtherAnnex(name, caption.name))) say(caption, wrong, report);
    }
  }
  if (texts.length === 0 || texts.some(({ texts: all }) => all[0]!.version.text.title !== texts[0]!.texts[0]!.version.text.title)) return;
  for (const { paper, source } of documents) {
    for (const one of read(paper.flatMap(({ text, table }) => (table === null ? [text] : [])), source)) {
      const named = known.flat();
      const of = named.filter(({ key }) => key === one.key);
      const isSame = of.some(({ name }) => !isOtherAnnex(name, one.name));
      // under another number it has its own name
      const elsewhere = named.find(({ key, name }) => key !== one.key && name === one.name);
      const alike = of.find(({ name }) => isLikeAnnex(name, one.name));
      if (one.isCaption || isSame || of.length === 0) continue;
      if (elsewhere ?? alike) say(elsewhere ? { ...one, name: one.name } : one, (elsewhere ? of[0] : alike)!, report);
    }
  }
}
