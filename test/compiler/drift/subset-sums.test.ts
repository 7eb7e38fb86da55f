/** Totals of money that some of the amounts of their line make, and numbers right behind a share. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { sentencesIn } from '../../../compiler/drift/text/quantities.ts';

const codes = (line: string): string[] => checkDocuments([{ name: '試算.txt', bytes: new TextEncoder().encode(`退費試算\n一、${line}\n二、依規定辦理。\n`) }]).diagnostics.map(({ code }) => code);

describe('a total', () => {
  it('of what is paid back of each', () => expect(codes('退還學分費52,200元及雜費基數10,500元之三分之二7,000元，合計59,200元。')).toEqual([]));
  it('that no amounts make', () => expect(codes('學分費52,200元、雜費7,000元，合計59,300元。')).toEqual(['FG3023']));
});

it('a share and what it comes to are two numbers', () => expect(sentencesIn('4,800元，加一成480元，餘三分之二7,000元。').flatMap(({ quantities }) => quantities.map(({ printed }) => printed))).toEqual(['4,800元', '一成', '480元', '三分之二', '7,000元']));
