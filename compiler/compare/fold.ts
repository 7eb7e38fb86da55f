/**
 * The folded shadow of a text: typographic noise folded away for comparison and lookup only.
 * One UTF-16 unit becomes one UTF-16 unit, so that an offset into the shadow is an offset into the text.
 */

/** Look-alikes that compatibility normalisation does not know. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '○': '0', '〇': '0', '◯': '0', '巿': '市', '臺': '台', '﹑': '、', '‧': '・', '·': '・',
  '―': '-', '—': '-', '－': '-', '─': '-', '–': '-', '︰': ':', '﹕': ':',
};

/** White space and invisible units, all of which read as one space. */
export const isSpace = (unit: string): boolean => /[\s\u00ad\u200b\u200c\u200d\u2060\ufeff]/u.test(unit);

/** One unit of the shadow: never longer or shorter than the unit it stands for. */
export function foldUnit(unit: string): string {
  const known = LOOK_ALIKES[unit];
  if (known !== undefined) return known;
  if (isSpace(unit)) return ' ';
  const normal = unit.normalize('NFKC');
  return normal.length === 1 ? (LOOK_ALIKES[normal] ?? normal) : unit;
}

/** What folding may change: most characters of a text are ideographs, which have no other form but for two look-alikes. */
const FOLDABLE = /[^\u4e00-\u9fff]|[臺巿]/g;

/** The shadow of `text`: same length, unit for unit. */
export const fold = (text: string): string => text.replace(FOLDABLE, (unit) => foldUnit(unit));

/** The shadow without its white space: two texts that differ in noise only have the same key. */
export const foldedKey = (text: string): string => fold(text).replaceAll(' ', '');
