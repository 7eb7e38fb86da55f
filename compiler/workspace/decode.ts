/** Bytes to text: strict UTF-8, nothing replaced and nothing normalised. */
import { isUtf8, transcode } from 'node:buffer';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { wholeFile } from './whole-file.ts';

/**
 * Text of a source file, or null when its bytes are not UTF-8. A byte order mark is an encoding sign and not part of the text:
 * it is left out and reported.
 */
export function decodeSource(bytes: Uint8Array, path: string): { text: string | null; diagnostics: Diagnostic[] } {
  if (!isUtf8(bytes)) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return { text: null, diagnostics: [diagnose('FG8002', { path, byte: firstInvalidByte(bytes) + 1, utf16 }, wholeFile(path))] };
  }
  // many times as fast as a TextDecoder where most characters take three bytes
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  if (!text.startsWith('\uFEFF')) return { text, diagnostics: [] };
  return { text: text.slice(1), diagnostics: [diagnose('FG8003', { path }, wholeFile(path))] };
}

/** Zero-based offset of the first byte that no UTF-8 text can hold at its place (Unicode 15, table 3-7). */
export function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

/** Bytes of the well-formed sequence at `i`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  // the second byte excludes overlong forms, surrogates and values past U+10FFFF
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let k = 1; k < length; k++) {
    const byte = bytes[i + k];
    if (byte === undefined || byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return 0;
  }
  return length;
}
