/** Characters of fonts that draw signs (Wingdings, Symbol): files hold a place of the font, readers see □, ☑, ≥. */

/** Signs by place, from a first place on; a space stands for a place that has no sign of its own here. */
type Run = readonly [first: number, signs: string];

const SYMBOL: readonly Run[] = [
  [0x22, '∀ ∃  ∋'], [0x2d, '−'], [0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥'], [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'], [0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇'], [0xd5, '∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'], [0xe5, '∑'], [0xf2, '∫'],
];
const WINGDINGS: readonly Run[] = [
  [0x46, '☞'], [0x52, '☑'], [0x6c, '●'], [0x6e, '■□'], [0x75, '◆❖'], [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'], [0x9f, '•'], [0xa1, '○'], [0xa7, '▪□'], [0xab, '★'],
  [0xd8, '➢'], [0xdf, '←→↑↓'], [0xef, '⇦⇨⇧⇩'], [0xfb, '✗✓☒☑'],
];
const WINGDINGS_2: readonly Run[] = [[0x2a, '□'], [0x4f, '✗✓☒☑☒'], [0x6a, '⓪①②③④⑤⑥⑦⑧⑨⑩'], [0x98, '■'], [0xa3, '□']];

const placesOf = (runs: readonly Run[]): ReadonlyMap<number, string> => new Map(runs.flatMap(([first, signs]) => [...signs].flatMap((sign, i) => (sign === ' ' ? [] : [[first + i, sign] as const]))));
const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([['symbol', placesOf(SYMBOL)], ['wingdings', placesOf(WINGDINGS)], ['wingdings 2', placesOf(WINGDINGS_2)]]);

/** The sign that a font draws at a place (0xF0xx, or xx alone); null where the font or the place is not known. */
const signAt = (font: string | undefined, code: number): string | null => FONTS.get((font ?? '').toLowerCase())?.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code) ?? null;

/** A character that a file names by font and place; as it is where they say nothing else. */
export const symbolOf = (font: string | undefined, code: number): string => signAt(font, code) ?? String.fromCharCode(code);

/** Text with the places of a font of signs (private characters) as the signs that are drawn. */
export const drawnText = (font: string | undefined, text: string): string => text.replace(/[\uf000-\uf0ff]/g, (c) => signAt(font, c.charCodeAt(0)) ?? c);
