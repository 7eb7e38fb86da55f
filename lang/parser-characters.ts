/** Characters that deceive or break: bidirectional controls, invisible and look-alike characters, controls, lone surrogates. */
import { matchesOf } from './matches.ts';
import type { Find } from './parser-findings.ts';
import { STRANGE_IN_NAME } from './parser-words.ts';

const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Invisible characters, Cyrillic, radicals and compatibility ideographs: what a reader takes for another character. */
const LOOKALIKE = /[\u00ad\u0400-\u052f\u200b-\u200d\u2060\u2e80-\u2fdf\uf900-\ufaff\ufeff]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const SUSPECT = /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u0400-\u052f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u2e80-\u2fdf\ud800-\udfff\uf900-\ufaff\ufeff\ufffd-\uffff]/g;
const ANY_SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u0400-\u052f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u2e80-\u2fdf\ud800-\udfff\uf900-\ufaff\ufeff\ufffd-\uffff]/;

/** Cyrillic and Greek letters that look like Latin ones; everything else is asked of Unicode's compatibility forms. */
const LATIN_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((c, i) => [c, [...'ABEKMHOPCTXaeopcyxisjABEZHIKMNOPTYXo'][i]!]),
);

/** `U+202E`. */
export const codePointName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** What a strange character stands for to a reader: 'A' for Ａ and for Cyrillic А, '' for an invisible one or when nothing is known. */
export function plainForm(character: string): string {
  const twin = LATIN_TWINS[character];
  if (twin !== undefined) return twin;
  const folded = character.normalize('NFKC');
  return folded === character || /[\u200b-\u200d\u2060\ufeff\u00ad]/.test(folded) ? '' : folded;
}

/** Is there nothing in it that `checkText` or `checkNames` would report? */
export const isPlain = (text: string): boolean => !ANY_SUSPECT.test(text) && text.search(STRANGE_IN_NAME) < 0;

/** Checks everything in [start, end) but what is a name: each finding says the code point. Only that range is looked at. */
export function checkText(text: string, start: number, end: number, find: Find): void {
  const part = text.slice(start, end);
  if (!ANY_SUSPECT.test(part)) return;
  for (const match of matchesOf(SUSPECT, part)) {
    // a whole pair of surrogates is one ordinary character
    if (match[0].length === 1) reportSuspect(match[0], start + match.index, find);
  }
}

function reportSuspect(c: string, at: number, find: Find): void {
  const code = c.charCodeAt(0);
  const span = { start: at, end: at + 1 };
  const codePoint = codePointName(code);
  const fixes = [{ title: { zh: '刪掉這個字元', en: 'Delete the character' }, edits: [{ span, text: '' }] }];
  if (c === '\ufffd') find('FG1014', {}, span);
  else if (BIDIRECTIONAL.test(c)) find('FG1010', { codePoint }, span, { fixes });
  else if (CONTROL.test(c) || (code >= 0xd800 && code <= 0xdfff)) find('FG1013', { codePoint }, span, { fixes });
  else if (LOOKALIKE.test(c)) find('FG1012', { codePoint, plain: plainForm(c) }, span);
}

/** Checks the names in a piece of code; strings and comments are the caller's to leave out. */
export function checkNames(text: string, start: number, end: number, find: Find): void {
  const part = text.slice(start, end);
  // nearly every name is plain: asking first costs a third of making an iterator
  if (part.search(STRANGE_IN_NAME) < 0) return;
  for (const match of matchesOf(STRANGE_IN_NAME, part)) {
    const span = { start: start + match.index, end: start + match.index + 1 };
    const plain = plainForm(match[0]);
    find('FG1011', { codePoint: codePointName(match[0].charCodeAt(0)), plain }, span, {
      fixes: [plain === ''
        ? { title: { zh: '刪掉這個字元', en: 'Delete the character' }, edits: [{ span, text: '' }] }
        : { title: { zh: `改成「${plain}」`, en: `Write 「${plain}」` }, edits: [{ span, text: plain }] }],
    });
  }
}
