/** What the numbers of a case and those of its rules make in a plain way is right, whichever rule its words are like. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const RULES = ['測試大學停車場管理要點', '一、為管理停車場，訂定本要點。', '二、停車證每學年收費：汽車五百元，機車三百元。夜間停車證按汽車收費百分之八十計。', '三、遺失停車證者，補發工本費一百元。', '四、本要點經行政會議通過後施行。'].join('\n');
const wrongIn = (line: string): string[] => checkDocuments([['要點.txt', RULES], ['公告.txt', `公告\n主旨：公告停車收費。\n說明：\n一、${line}\n`]].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text!) }))).diagnostics.flatMap(({ code, parameters }) => (code === 'FG3024' ? [JSON.stringify(parameters)] : []));

describe('a result in a paper', () => {
  it.each(['汽車應繳500元，機車應繳300元。', '汽車二張，應繳1,000元。', '汽車應繳500元，夜間停車證應繳400元。', '機車一張，另補發工本費，合計400元。'])('that the rules make: %s', (line) => expect(wrongIn(line)).toEqual([]));
  it.each(['依每張500元，汽車二張，應繳1,200元。'])('that nothing makes: %s', (line) => expect(wrongIn(line)).toHaveLength(1));
});
