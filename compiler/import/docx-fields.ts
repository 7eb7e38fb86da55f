/** Fields of Word that print something without holding it as a result: enclosed characters, symbols, check boxes. */
import { symbolOf } from './symbol-fonts.ts';
import { childOf, type XmlNode } from './xml.ts';

/** The characters that have a form in a ring, from the first place of each block on. */
const RINGS: readonly (readonly [first: number, characters: readonly string[]])[] = [
  [0x2460, Array.from({ length: 20 }, (_, i) => String(i + 1))], [0x3251, Array.from({ length: 15 }, (_, i) => String(i + 21))], [0x32b1, Array.from({ length: 15 }, (_, i) => String(i + 36))], [0x24b6, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']],
  [0x3280, [...'一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜']],
];
const RINGED: ReadonlyMap<string, string> = new Map(RINGS.flatMap(([first, characters]) => characters.map((character, i) => [character, String.fromCharCode(first + i)] as const)));

const OVERLAID = /^\s*eq\s*\\o\s*(?:\\a[clr]\s*)?\(([^()]*)[,;]([^()]*)\)/i;
const SYMBOL = /^\s*symbol\s+(0x[0-9a-f]+|\d+)(?:[^"]*\\f\s*"?([^"\\]+)"?)?/i;

/** What a field without a result prints: ㊞ for eq \o\ac(○,印); "" for one that prints nothing by itself. */
function printedBy(instruction: string): string {
  const overlaid = OVERLAID.exec(instruction);
  if (overlaid) {
    const [ring, inside] = [overlaid[1]!.trim(), overlaid[2]!.trim()];
    return (/^[○〇◯]$/.test(ring) ? RINGED.get(inside) : undefined) ?? ring + inside;
  }
  const symbol = SYMBOL.exec(instruction);
  return symbol ? symbolOf(symbol[2]?.trim(), Number(symbol[1])) : '';
}

interface OpenField {
  instruction: string;
  hasResult: boolean;
  readonly box: string;
}

/** ☑ or □ of a form's check box; "" for every other field. */
function boxOf(begin: XmlNode): string {
  const box = childOf(childOf(begin, 'ffData'), 'checkBox');
  if (!box) return '';
  const set = childOf(box, 'checked') ?? childOf(box, 'default');
  return set && !/^(?:0|false|off)$/.test(set.attributes['val'] ?? '') ? '☑' : '□';
}

/** The fields that are open, from the outermost on. */
export class FieldStack {
  readonly #open: OpenField[] = [];

  /** Words here are arguments of a field around them, not printed: those of a field inside the instruction of another. */
  get isInstruction(): boolean {
    return this.#open.slice(0, -1).some(({ hasResult }) => !hasResult);
  }

  instruct(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.hasResult) field.instruction += words;
  }

  /** A w:fldChar; gives the words that the field prints where it ends without having a result. */
  mark(node: XmlNode): string {
    const type = node.attributes['fldCharType'];
    if (type === 'begin') this.#open.push({ instruction: '', hasResult: false, box: boxOf(node) });
    else if (type === 'separate' && this.#open.length > 0) this.#open.at(-1)!.hasResult = true;
    else if (type === 'end') {
      const field = this.#open.pop();
      if (field) return field.box || (field.hasResult ? '' : printedBy(field.instruction));
    }
    return '';
  }
}
