import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLexer, MODES, scan } from '../../lang/lexer.ts';

const library = createLexer();

/** One line for each token, comment and gap. */
const shown = (tokens: readonly IToken[], comments: readonly IToken[], errors: readonly { offset: number; length: number }[]): string => [
  ...[...tokens, ...comments].map(({ image, startOffset, tokenType }) => `${tokenType.name} ${startOffset} ${image}`), ...errors.map(({ offset, length }) => `gap ${offset} ${length}`),
].join('\n');

function readByLibrary(text: string, mode: string): string {
  const { tokens, groups, errors } = library.tokenize(text, mode);
  return shown(tokens, groups['comments'] ?? [], errors);
}

function read(text: string, mode: string): string {
  const { tokens, comments, errors } = scan(text, mode);
  return shown(tokens, comments, errors);
}

// an address is read behind 依 only
const modes = Object.keys(MODES).filter((mode) => mode !== 'address');
const rules = new URL('../../rules/', import.meta.url);
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.fagui'));

/** Pieces that tokens are made of, and some that no token starts with. */
const piece = fc.constantFrom(
  '依', '依據', '第三點第二款', '附表一', '得', '始得', '始', '得 免修', '效果', '效果 通知', '效果 選課.成績 ＝ 0分', '效果 甲 為 乙 時：通知', '時：通知', '時', '由', '由 系務會議', '採', '採 甲', '令', '令 X ＝ 甲', '令「a+b」',
  '學分', '學生.修課', '.', '．甲', '0至12', '-1 至 1.5', '16', '７．５', '105年9月1日', '民國前1年9月1日', '西元1911年9月1日', '中華民國105年9月1日', '中華', '民國', '公', '「文」', '「', '」', '（', ')', '{', '｝', '：', '，', '；', '、', '＋', '-', '−', '×', '/', '//', '// 註', '＝', '≥', '＜',
  ' ', '\u3000', '\u00a0', '\n', '\r\n', '\u200b', '\ud840\udc00', '\ud83d\ude00', '\ud840', '\udc00', '%', '？', '。', 'Ａ', 'А', 'é', '\ufeff',
);

describe('tokens are those of the library, and what is no token is passed over at the same places', () => {
  it.each(modes)('in the mode %s, of the rules of this project', (mode) => {
    for (const path of files) {
      const text = readFileSync(new URL(path, rules), 'utf8');
      expect(read(text, mode)).toBe(readByLibrary(text, mode));
    }
  });

  it.each(modes)('in the mode %s, of anything', (mode) => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(read(text, mode)).toBe(readByLibrary(text, mode));
    }), { numRuns: 300 });
  });
});
