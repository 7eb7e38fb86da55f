import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const vote = (text: string, clauses: string): string => `一、${text}\n\n議決 決議 (vote) 依 一 {\n${clauses.split('\n').map((c) => `  ${c}\n`).join('')}}\n`;
const SHARES = '[委員三分之二以上出席]{開議門檻}，[出席委員過半數之同意]{議決門檻}始得決議。';
// 學分 stands for the members, 跨日學分 for those present
const CLAUSES = '應出席 選課.學分\n出席 選課.跨日學分 合於 開議門檻\n同意 選課.跨日學分 － 4學分 合於 議決門檻';
const count = (credits: number, evening: number) => ({ enrolment: { credits, evening } });

describe('quorum and majority', () => {
  it('the first is a share of the members, the second of those present', () => {
    const results = evaluatorOf(vote(SHARES, CLAUSES));
    // 8 of 12 are two thirds, but 4 of 8 are no more than half; 5 of 9 are
    expect([count(12, 9), count(12, 8), count(14, 9)].map((facts) => results(facts)['vote'])).toEqual(['met', 'violated', 'violated']);
    expect(results({ enrolment: { credits: 12 } })['vote']).toBe('undetermined 選課.跨日學分');
  });

  it('a threshold may be a number, or have a base of its own', () => {
    const text = '[至少三學分]{人數}，[全體委員二分之一以上]{比例}。';
    const results = evaluatorOf(vote(text, '應出席 選課.學分\n出席 選課.跨日學分 合於 人數\n同意 選課.跨日學分 合於 選課.學分 之 比例'));
    expect([count(6, 3), count(8, 3), count(2, 2)].map((facts) => results(facts)['vote'])).toEqual(['met', 'violated', 'violated']);
  });

  it('warns where the text takes the consent of all members and the rule of those present', () => {
    const all = (words: string, majority: string) => codes(compile(vote(`委員[二分之一以上]{開議門檻}出席及${words}[三分之二以上]{議決門檻}同意。`, `應出席 選課.學分\n出席 選課.跨日學分 合於 開議門檻\n同意 選課.跨日學分 － 4學分 合於 ${majority}`)));
    for (const words of ['全體委員', '應出席委員', '委員總額之']) expect(all(words, '議決門檻')).toEqual(['FG5095']);
    expect(all('出席委員', '議決門檻')).toEqual([]);
    expect(all('全體出席委員', '議決門檻')).toEqual([]);
    expect(all('全體委員', '選課.學分 之 議決門檻')).toEqual([]);
    expect(codes(compile(vote('委員[二分之一以上]{開議門檻}出席，[全體委員三分之二以上]{議決門檻}同意。', CLAUSES)))).toEqual(['FG5095']);
  });

  it('a threshold without boundary word decides nothing', () => {
    expect(codes(compile(vote('[三分之二]{門檻}。', '應出席 選課.學分\n出席 選課.跨日學分 合於 門檻')))).toEqual(['FG4006']);
  });
});
