/** Persons that are named by their offices: 教務長、學務長及各學院院長. */

const HOLDER = /(?:長|主任|[秘祕]書|主席|總監)$/;
/** Offices of which a school may have several. 文學院院長, 註冊組長 is one. */
const OF_MANY = /各|等|所屬|相關|副校長|(?:^|[二三四五六七八九兩])(?:[學書]?院)?院?長$|系主任|所長|[班社家隊]長$|(?:^|副)(?:組長|主任|處長)$|[系所院程班]主任/;
/** A longer name is a sentence. */
const LONGEST = 12;
const BRACKETS = /[（(][^（）()]*[）)]/g;

/** The names of a list, without what stands in brackets behind them. */
export const namesIn = (words: string): readonly string[] => words.replace(BRACKETS, '').split(/以及|[、，及與和暨]/).map((name) => name.replace(/^(?:加上|連同)/, '')).filter((name) => name !== '');
/** Those in front of the last one, which a number behind counts: 院長, 系主任 of 院長、系主任及教師代表. */
export const namesBeforeLast = (words: string): readonly string[] => namesIn(/^(.*)(?:以及|[、，及與和暨])/.exec(words.replace(BRACKETS, ''))?.[1] ?? '');
/** Is it the name of an office? */
export const isOffice = (name: string): boolean => HOLDER.test(name) && name.length <= LONGEST;
/** An office that one person holds. */
export const isOfOne = (name: string): boolean => isOffice(name) && !OF_MANY.test(name);
/** May an office be that of several persons? */
export const isOfMany = (name: string): boolean => OF_MANY.test(name);

/** Persons by office whom words name in any way: 由總務長擔任召集人，學務長、各學院院長. Each of them may be one more. */
export const officesIn = (words: string): number =>
  namesIn(words.replace(/(?:共同)?(?:擔任|兼任|為|任)(?:當然|副)?(?:委員|主任委員|召集人|主席)/g, '、').replace(/[，；：（）()]/g, '、')).filter((name) => isOffice(name.replace(/^(?:其中|包括|包含|含|由|除|以|並)+/, ''))).length;
