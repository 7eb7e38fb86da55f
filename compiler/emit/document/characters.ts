/** Which characters a document can carry. Text is never altered to fit: what cannot be written is reported. */
import { lineText, type Block, type Document } from './model.ts';

/** A character that XML 1.0 (and so OOXML) has no way to write, or half of a surrogate pair. */
export class UnwritableCharacterError extends Error {
  override readonly name = 'UnwritableCharacterError';
  readonly codePoint: number;
  /** The text around the character, itself left out. */
  readonly context: string;

  constructor(codePoint: number, context: string) {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    super(`文件無法容納控制字元 ${code}（在「${context}」處）；請從來源檔案刪除這個字元。`);
    this.codePoint = codePoint;
    this.context = context;
  }
}

// everything outside Char of XML 1.0; lone halves match because the expression reads whole code points
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Throws UnwritableCharacterError for the first character of `text` that no format could give back. */
function assertWritable(text: string): void {
  const found = unwritable.exec(text);
  if (!found) return;
  const around = text.slice(Math.max(0, found.index - 8), found.index) + text.slice(found.index + 1, found.index + 9);
  throw new UnwritableCharacterError(found[0].codePointAt(0)!, around.replace(new RegExp(unwritable, 'gu'), ''));
}

function assertBlock(block: Block): void {
  if (block.kind === 'line') return assertWritable(lineText(block));
  assertWritable(block.caption);
  for (const row of [...block.header, ...block.rows]) {
    for (const cell of row.cells) cell.blocks.forEach(assertBlock);
  }
}

/** Checks every text of a document, so that all formats accept and refuse the same documents. */
export function assertWritableDocument(document: Document): void {
  assertWritable(document.title);
  if (document.origin !== undefined) assertWritable(document.origin);
  for (const part of document.footer) if (part.kind === 'text') assertWritable(part.text);
  document.blocks.forEach(assertBlock);
}
