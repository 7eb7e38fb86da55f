/** Totals of money that some of the amounts of their line make, numbers right behind a share, and shares of two parties each. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { sentencesIn } from '../../../compiler/drift/text/quantities.ts';

const codes = (line: string): string[] => checkDocuments([{ name: '試算.txt', bytes: new TextEncoder().encode(`退費試算\n一、${line}\n二、依規定辦理。\n`) }]).diagnostics.map(({ code }) => code);

describe('a total', () => {
  it('of what is paid back of each', () => expect(codes('退還學分費52,200元及雜費基數10,500元之三分之二7,000元，合計59,200元。')).toEqual([]));
  it('that no amounts make', () => expect(codes('學分費52,200元、雜費7,000元，合計59,300元。')).toEqual(['FG3023']));
});

it('a share and what it comes to are two numbers', () => expect(sentencesIn('4,800元，加一成480元，餘三分之二7,000元。').flatMap(({ quantities }) => quantities.map(({ printed }) => printed))).toEqual(['4,800元', '一成', '480元', '三分之二', '7,000元']));

it.each<[string, string[]]>([['五', []], ['十', ['FG3030']]])('各百分之%s of two offices counts twice', (share, expected) => expect(checkDocuments([{ name: '要點.txt', bytes: new TextEncoder().encode(`示例大學管理費分配要點\n一、為分配管理費，訂定本要點。\n二、管理費分配如下：\n（一）校務基金：百分之六十。\n（二）主計室及總務處：各百分之${share}。\n（三）計畫主持人：百分之三十。\n三、本要點自發布日施行。`) }]).diagnostics.map(({ code }) => code)).toEqual(expected));
