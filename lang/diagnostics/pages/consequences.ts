/** Pages of FG5065 to FG5069: 效果 that give a value to a fact. */
import type { Page } from './page.ts';
import { ruled } from './samples.ts';

const FIELDS = '衝堂 (timeClash) : 是否\n成績 (score) : 分 小數1位 0至100\n採計學分 (counted) : 學分 0至12\n各科成績 (scores) : 清單 分 0至100';
const clash = (...effects: string[]) => ruled(`一、上課時間互相衝突之科目，成績以[零分]{給分}計，學分不計。\n\n規則 衝堂 依 一 {\n  當 選課.衝堂\n${effects.map((e) => `  效果 ${e}\n`).join('')}}\n`, FIELDS);
const GOOD = '選課.成績 ＝ 給分';

export const consequencePages = {
  FG5065: {
    bad: clash(GOOD, '給分 ＝ 60分'),
    good: clash(GOOD, '各科以零分計'),
    zh: '「效果」後面寫「記錄.欄位 ＝ 值」，是規則發生效果時要記下的值，程式會照它登記。所以它必須是詞彙裡的欄位：記錄的清單不知道要改哪一筆，行事曆的日子由行事曆定，用語與定義的值是算出來的。\n\n請改寫成欄位；說不成一個值的效果，直接寫文字。',
    en: 'Behind 效果, record.field ＝ value is what is to be recorded when the rule takes effect, and programs record it. So it is a field of the vocabulary: of a list of records it is unknown which entry is meant, days of the calendar come from the calendar, and phrases and definitions are computed.\n\nWrite a field; an effect that is no value is written in words.',
  },
  FG5066: {
    bad: clash(GOOD, '選課.採計學分 ＝ 15學分'),
    good: clash(GOOD, '選課.採計學分 ＝ 12學分'),
    zh: '詞彙宣告了欄位的範圍與小數位數，規則給的值要在裡面，不然照著登記的資料下次就讀不進來。這裡只看得出常數；由事實算出來的值，要由詞彙的範圍把關。\n\n請更正值，或放寬詞彙的範圍。',
    en: 'The vocabulary declares the range and the decimal places of the field; what a rule gives must lie within them, or the recorded value could not be read again. Only constants are judged here.\n\nCorrect the value, or widen the field.',
  },
  FG5067: {
    bad: clash(GOOD, '選課.成績 ＝ 0.5分'),
    good: clash(GOOD, '學分不計'),
    zh: '一個規則的效果同時發生，同一個事實只能有一個值；寫了兩次就不知道記哪一個。\n\n請只留一個；要看情形而定的，寫成定義：效果 選課.成績 ＝ 計列成績。',
    en: 'The effects of a rule come about together, and a fact has one value; with two it would be unknown which is recorded.\n\nKeep one; where it depends on the case, give the value of a definition.',
  },
  FG5069: {
    bad: clash('選課.採計學分 多於 6學分 時：通知導師'),
    good: clash(GOOD, '選課.採計學分 多於 6學分 時：通知導師'),
    zh: '「效果 … 時：…」是規則發生效果以後，只在某種情形才另外有的效果。全部效果都有情形，規則就可能「發生」而什麼也沒有發生。\n\n請把情形寫進「當」；情形不同而效果不同的，寫成不同的規則，或先寫任何情形都有的效果。',
    en: '效果 … 時：… is an effect that a rule in effect has in some case besides its others. With nothing but those, the rule may take effect and nothing happens.\n\nPut the case into 當, write one rule for each case, or begin with what always comes about.',
  },
  FG5068: {
    bad: clash(GOOD, '選課.採計學分 ＝ 無'),
    good: clash(GOOD, '選課.各科成績 ＝ 50分、60分'),
    zh: '「無」表示這一項不存在，只有詞彙宣告「可缺」的欄位才能是「無」；清單寫「無」是空的清單。好幾個值以「、」連接，只有清單放得下；清單的值要寫出來，或用條文綁定的名單，不能是算出來的。\n\n請改成這個欄位放得下的值，或修改詞彙。',
    en: '無 says that there is none, which only a field declared 可缺 can be; of a list it makes the empty one. Several values go into a list only, and they are written out or bound in the text.\n\nWrite a value that the field holds, or change the vocabulary.',
  },
} satisfies Partial<Record<string, Page>>;
