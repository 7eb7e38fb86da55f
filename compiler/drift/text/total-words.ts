/** The words by which wholes, parts and persons are told in totals. */
import type { Element } from '../../model/regulation.ts';
import { sentencesOf, type Quantity, type Sentence } from './quantities.ts';

const PLACE = /(?<=(?<!分之[0-9０-９一二兩三四五六七八九十百千萬]{0,3})[0-9０-９一二兩三四五六七八九十百千萬] ?)(?:[席格具盞票棵株坪]|人(?=次)|[臺台](?![幣北中南灣])|部(?![分門長會]))/g;
/** Seats, parking spaces and machines as a counter that is read; as long as what is printed. */
export const readAsCounted = (text: string): string => text.replace(PLACE, '份');
const PLACE_AT_END = /[席格具盞票棵株坪臺台部]|人(?=次)/;
/** The sentences of an element, with what they count in seats and spaces. */
export function countedIn(element: Element): readonly Sentence[] {
  const text = readAsCounted(element.text);
  if (text === element.text) return sentencesOf(element);
  return sentencesOf({ ...element, text }).map((sentence) => {
    const own = element.text.slice(sentence.from, sentence.from + sentence.text.length);
    const quantities = sentence.quantities.map((q) => {
      const counter = PLACE_AT_END.exec(own.slice(q.end - 1, q.end + 1));
      if (counter?.index !== 0) return q;
      // 六百人次: no persons
      const unit = counter[0] === '人' ? '人次' : counter[0];
      return { ...q, unit, spelling: unit, end: q.end - 1 + unit.length, printed: own.slice(q.start, q.end - 1 + unit.length) };
    });
    return { ...sentence, text: own, quantities };
  });
}

/** Bounds, choices, changes, rates: nothing has to add up. */
const LOOSE = /至少|至多|最多|最少|最高|最低(?!畢業)|以(?:[上下]|內(?!容))|或(?!者)|不得|不足|超過|逾(?!期)|未滿|未達|另(?!聘|遴|由|推|選)|上限|下限|不含|得?抵|任選|擇|為限|每|[減扣增加調]|改選|候補/;
/** 參加, 調查, 空調, 以下簡稱, 教授或副教授: no change, bound or choice of a number. */
const NO_CHANGE = /(?:參|附)加|(?<=教授|講師|教師|研究員|主管|學位|職員|組長|主任|年級|資格)以[上下]|加(?=[入值強上修總])|空調|調[查解研味理]|協調|增(?=[能進])|以下[簡合併統通]?稱|(?<=教授|教師|講師|研究員|學者|專家|人士|職員|律師)或(?=(?:助理|副)?(?:教授|研究員)|教師|講師|學者|專家|公正人士|社會人士|人士|職員|技工|律師)|或(?=[\u4e00-\u9fff]{1,6}(?:專長|背景|領域))/g;
/** Words without those that only look like a bound or a change. */
export const withoutNames = (words: string): string => words.replace(NO_CHANGE, '');
export const isLoose = (words: string): boolean => LOOSE.test(withoutNames(words));
/** 表達三十分, 應修滿二十四學分: no bound of the number, or one that the parts of the whole share. */
const NO_BOUND = /(?:[表傳]達|[應須]?修滿|圓滿)$/;
/** Does a number stand without a bound? */
export const isPlain = (text: string, { comparator, start, unit }: Quantity): boolean => comparator === null || comparator === '=' || NO_BOUND.test(text.slice(0, start)) || (unit === '格' && /前 ?$/.test(text.slice(0, start)));
/** 等 that is no grade: 優等. */
export const AND_SO_ON = /(?<![優甲乙丙丁特上中下高初平同])等(?!第|級)/;
/** Women, members from outside, half of them from somewhere may be the same persons. */
export const OVERLAPS = /[男女]|性別|之[一二三]|專長|背景/;
/** 共, 合計, 滿分: the number behind is that of all. */
export const WHOLE_WORDS = '(?:合計|總計|共計|總共|共|計|總(?:學分|時數|人數|金額|點數|獎金|獎額|經費|預算|費用|名額|床位|票價|週數|天數|次數|席次|場次|額|分|數|和)數?|滿分|為期|畢業(?:總)?學分數?|全(?:學年|年|部|期|程|長))';
export const WHOLE_IN_FRONT = new RegExp(`${WHOLE_WORDS}(?:應修|須修|修習|修滿|最長|為|是|以|達|需|得|有)*(?:新[臺台]幣)?\\s*$`);
