/** What one provision allows and another one forbids or demands: 轉學生不得申請抵免 and 轉學生得申請抵免. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { SENTENCE, sayTwice, startOf } from './say-twice.ts';

type Modal = 'may' | 'mayNot' | 'must' | 'needNot';

interface Said {
  readonly modal: Modal;
  /** What is done, up to the end of the clause. */
  readonly act: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

/** 不得 stands before 得: the longest words first. */
const CLAUSE = /^([\u4e00-\u9fff「」]{2,16}?)(不得|得不|得免|免|毋須|不須|無須|不必|應|須|得)([\u4e00-\u9fff]{3,20}?)(?:，(?=並|由)|$)/;
const MODALS: Readonly<Record<string, Modal>> = { 不得: 'mayNot', 得: 'may', 應: 'must', 須: 'must' };
/** The words are of one case, or of somewhere else. */
const OPEN = /[前該其同各另若如但除非未經]|者$|時$|規定|始|方得|不在此限|例外/;
const CLASHES: readonly (readonly [Modal, Modal])[] = [['may', 'mayNot'], ['must', 'mayNot'], ['must', 'needNot']];
const SHORTEST_ACT = 3;
/** What somebody must do and may do is the same only where all words are. */
const SHORTEST_WHOLE = 5;
const isLeftOpen = (a: Said, b: Said): boolean => a.act === b.act && a.act.length >= SHORTEST_WHOLE && [a.modal, b.modal].sort().join(' ') === 'may must';

const clash = (a: Modal, b: Modal): boolean => CLASHES.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
/** 退費, 退費二分之一: one of them says more of the same act. */
const isSameAct = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= SHORTEST_ACT && (a.startsWith(b) || b.startsWith(a)));

export const checkModals: TextCheck = (checked, report) => {
  const known = new Map<string, Said[]>();
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const { 0: sentence, index } of matchesOf(SENTENCE, element.text)) {
      const [words, subject, modal, act] = (index >= startOf(element) && !OPEN.test(sentence) && CLAUSE.exec(sentence)) || [];
      if (!words) continue;
      const said: Said = { modal: MODALS[modal!] ?? 'needNot', act: act!, printed: words.replace(/，$/, ''), element, at: index };
      const before = known.get(subject!) ?? [];
      const other = before.find((one) => one.element !== element && ((clash(one.modal, said.modal) && isSameAct(one.act, said.act)) || isLeftOpen(one, said)));
      if (other) sayTwice(checked, said, other, subject!, report);
      known.set(subject!, [...before, said]);
    }
  }
};
