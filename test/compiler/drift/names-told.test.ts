/** Papers and guides that name the regulation beside them in another way. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const told = (name: string, words: string): string[] => checkDocuments([
  { name: '辦法.txt', bytes: new TextEncoder().encode('國立測試大學各學系學生修讀雙主修辦法\n第一條　為辦理雙主修，依學生修業準則，訂定本辦法。\n第二條　修讀雙主修應修滿四十學分。\n第三條　本辦法經教務會議通過後施行。\n') },
  { name, bytes: new TextEncoder().encode(words) },
]).diagnostics.filter(({ code }) => code === 'FG3022').map((one) => one.code);

describe('the name of the regulation', () => {
  it.each<[string, string, number]>([
    ['說明.txt', '修讀雙主修申請說明\n一、依各學系學生修讀雙主修要點（97年1月21日教務會議通過）辦理。\n二、應修滿四十學分。\n', 1],
    ['說明.txt', '修讀雙主修申請說明\n一、依各學系學生修讀雙主修辦法（97年1月21日教務會議通過）辦理。\n二、應修滿四十學分。\n', 0],
    ['公告.txt', '雙主修受理公告\n一、依本校各學系學生選讀雙主修辦法辦理。\n二、請於三月三十一日前申請。\n', 1],
    ['公告.txt', '雙主修受理公告\n一、依本校學生修業準則辦理。\n二、請於三月三十一日前申請。\n', 0],
    ['公告.txt', '雙主修受理公告\n一、本校各學系學生修讀雙主修要點更名為各學系學生修讀雙主修辦法。\n二、請於三月三十一日前申請。\n', 0],
  ])('%s %s', (name, words, n) => expect(told(name, words)).toHaveLength(n));
});
