/** Annexes that get other numbers and names: rows, reasons, and an amendment that gives the new text back. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { draftAmendment } from '../../../compiler/amend/index.ts';
import { compareVersions } from '../../../compiler/compare/index.ts';
import { applyAmendment } from '../../../compiler/consolidate/index.ts';
import { printedLines, type RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import type { AmendmentSyntax } from '../../../lang/ast.ts';
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { importText } from '../import/flat.ts';

const BODY = ['某大學借用要點', '一、為借用器材，訂定本要點。', '二、收費標準另以附表公告。'];
const read = (lines: readonly string[]): RegulationText => importText(`${[...BODY, ...lines].join('\n')}\n`, 'text.txt', { alias: 'test.rules', version: '1' }).regulation;
const versionOf = (text: RegulationText): RegulationVersion => ({ text, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('old.txt', '') });
const headsOf = (text: string): string[] => text.split('\n').slice(2).filter((line) => /^\S/.test(line));

function apply(text: string, old: readonly string[]): { lines: string[]; found: string[] } {
  const source = createSource('amendment.fagui', text);
  const found: string[] = [];
  const note = ({ code, severity }: Diagnostic): void => void (severity === 'error' && found.push(code));
  const { after } = applyAmendment(versionOf(read(old)), resolveAmendment(source, parseSource(source, note) as AmendmentSyntax, note), note);
  return { lines: after.text.body.filter((e) => e.level === 'annex').flatMap(printedLines), found };
}

const PRICES = ['一、器材每件五十元。', '二、場地每時段三百元。'];
const TABLE = ['| 項目 | 金額 |', '| 器材 | 五十元 |'];
const PLEDGE = '立切結書人保證妥善使用器材，如有毀損願負賠償責任。';

describe('annexes under other numbers', () => {
  it.each<[what: string, old: string[], next: string[], rows: string[], operations: string[]]>([
    ['one', ['附件二　收費標準', ...PRICES], ['附件三　收費標準', ...PRICES], ['附件二 → 附件三 附件次變更，內容未修正。'], ['附件二 移列 附件三']],
    ['one before which another comes', ['附件一　收費標準', ...PRICES], ['附件一　切結書', PLEDGE, '附件二　收費標準', ...PRICES], [' → 附件一 本附件新增。', '附件一 → 附件二 附件次變更，內容未修正。'], ['附件一 移列 附件二', '附件一 增訂']],
    ['one of which little changes', ['附件二　收費標準', ...PRICES], ['附件三　收費標準', PRICES[0]!.replace('五十', '八十'), PRICES[1]!], ['附件二 → 附件三 一、附件次變更。\n二、第一款「五十元」修正為「八十元」。'], ['附件二 移列 附件三', '附件二 修正']],
    ['one behind another that goes', ['附錄一　切結書', PLEDGE, '附錄二　收費標準', ...PRICES], ['附錄一　收費標準', ...PRICES], ['附錄一 →  本附錄刪除。', '附錄二 → 附錄一 附錄次變更，內容未修正。'], ['附錄一 刪除', '附錄二 移列 附錄一']],
    ['a table, with a colon behind its number', ['附表1：收費標準', ...TABLE], ['附表2：收費標準', ...TABLE], ['附表1 → 附表2 附表次變更，內容未修正。'], ['附表1 移列 附表2']],
    ['two that stand in for each other', ['附件一、切結書', PLEDGE, '附件二、收費標準', ...PRICES], ['附件一、收費標準', ...PRICES, '附件二、切結書', PLEDGE], ['附件二 → 附件一 附件次變更，內容未修正。', '附件一 → 附件二 附件次變更，內容未修正。'], ['附件一 移列 附件二', '附件二 移列 附件一']],
    ['the only one, which gets a number', ['附件', PLEDGE], ['附件一', PLEDGE, '附件二　收費標準', ...PRICES], ['附件 → 附件一 附件次變更，內容未修正。', ' → 附件二 本附件新增。'], ['附件 移列 附件一', '附件二 增訂']],
    ['what was a table', ['附表一　收費標準', ...TABLE], ['附件一　收費標準', ...TABLE], ['附表一 → 附件一 附件次變更，內容未修正。'], ['附表一 移列 附件一']],
    ['one in other numerals', ['附件 1　收費標準', ...PRICES], ['附件 2　收費標準', ...PRICES], ['附件 1 → 附件 2 附件次變更，內容未修正。'], ['附件1 移列 附件2']],
  ])('%s', (_what, old, next, rows, operations) => {
    const compared = compareVersions(read(old), read(next), { profile: 'official' }).rows;
    expect(compared.map((row) => `${row.formerProvision ?? ''} → ${row.provision ?? ''} ${row.explanation.text}`)).toEqual(rows);
    const { text, exact, diagnostics } = draftAmendment(versionOf(read(old)), read(next), { alias: 'test.rules.2' });
    expect([exact, diagnostics, headsOf(text)]).toEqual([true, [], operations]);
    expect(apply(text, old)).toEqual({ lines: read(next).body.filter((e) => e.level === 'annex').flatMap(printedLines), found: [] });
  });

  it('any, from any', () => {
    const contents = [['收費標準', ...PRICES], ['切結書', PLEDGE], ['價目', ...TABLE], ['申請表', '姓名、學號、器材名稱及借用日期均應填寫。'], ['流程', '一、申請。', '二、核准。', '三、領取。']] as const;
    const annexes = fc.tuple(fc.shuffledSubarray([...contents]), fc.constantFrom(['附件', '附件'], ['附件', '附表'], ['附表', '附表']), fc.nat(3)).map(([chosen, [first = '', second = ''], from]) =>
      chosen.flatMap(([title, ...lines], i) => [`${i < from ? first : second}${'一二三四五'[first === second || i < from ? i : i - from]}　${title}`, ...lines]));
    fc.assert(fc.property(annexes, annexes, (old, next) => {
      const { text, exact } = draftAmendment(versionOf(read(old)), read(next), { alias: 'test.rules.2' });
      expect([exact, apply(text, old)]).toEqual([true, { lines: read(next).body.filter((e) => e.level === 'annex').flatMap(printedLines), found: [] }]);
    }), { numRuns: 60 });
  });

  const amendment = (head: string): string => `修正案 借用要點 (test.rules.2)\n修正法規 test.rules\n\n${head}\n`;
  const two = ['附件一　切結書', PLEDGE, '附件二　收費標準', ...PRICES];

  it('do not take the name of one that stays (FG6067), nor that of a provision (FG6062)', () => {
    expect(apply(amendment('附件一 移列 附件二'), two).found).toEqual(['FG6067']);
    expect(apply(amendment('附件一 移列 第三點'), two).found).toEqual(['FG6062']);
    expect(apply(amendment('第二點 移列 附件三'), two).found).toEqual(['FG6062']);
  });

  it('are restated under the old name or the new one', () => {
    for (const name of ['附件二', '附件三']) {
      expect(apply(amendment(`附件二 移列 附件三\n\n附件二 修正\n  ${name}　收費標準\n    一、免費。`), two)).toEqual({ lines: ['附件一　切結書', PLEDGE, '附件三　收費標準', '一、免費。'], found: [] });
    }
  });
});
