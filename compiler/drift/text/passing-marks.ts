/** One examination with two passing marks: 學位考試成績以七十分為及格 and 學位考試成績未達六十分者為不及格. */
import { candidatesOf } from '../../../lang/phrase-numbers.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { sayTwice, type Printed } from './stated-values.ts';

interface PassingMark extends Printed {
  readonly of: string;
  readonly value: number;
}

const MARK = '([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})分';
/** The clause up to the mark says whose it is. */
const SAYS = new RegExp(`(?:^|[，。；：])([\\u4e00-\\u9fff]{2,20}?)(?:應|須)?(?:(?:以|達到?|滿)${MARK}(?:以上)?者?，?(?:始|方|即)?(?:得|算|視)?為?及格|未[達滿]${MARK}者?，?(?:即|視)?(?:為|以)?不及格)`, 'g');
const FILLER = /學生|之|各|總|分數|成績|應|其/g;

/** Reports marks of one thing that differ. */
export const checkPassingMarks: TextCheck = (checked, report) => {
  const marks: PassingMark[] = [];
  for (const element of elementsOf(checked)) {
    if (element.cells || !element.text.includes('及格')) continue;
    for (const match of element.text.matchAll(SAYS)) {
      const [all, clause, passed, failed] = match;
      const [mark] = candidatesOf(`${(passed ?? failed)!}分`);
      const of = clause!.replace(FILLER, '');
      const lead = all.length - all.replace(/^[，。；：]/, '').length;
      if (mark && of !== '') marks.push({ of, value: Number(mark.value.n), printed: all.slice(lead), element, at: match.index + lead });
    }
  }
  marks.forEach((one, i) => {
    const other = marks.slice(0, i).find(({ of, value }) => of === one.of && value !== one.value);
    if (other) sayTwice(checked, one, other, `${one.of}及格分數`, report);
  });
};
