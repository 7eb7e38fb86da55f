/** How an output says of itself that it may be overwritten. */

/**
 * Words that every text output carries in its first lines (in a comment, or in a field where the format has no comments). They let a
 * fresh clone, which has no manifest, be built over.
 */
export const GENERATED_MARK = '@generated fagui';

/** Bytes of the beginning in which the mark is looked for. */
const HEAD = 2048;

/** True when the content says that fagui generated it. */
export function saysGenerated(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('utf8').includes(GENERATED_MARK);
}
