// @generated fagui: rules/nfu/curriculum-committee/amendment-105-1.fagui
/**
 * 國立虎尾科技大學課程委員會設置辦法（nfu.curriculumCommittee），版本 105-1
 * 由 rules/nfu/curriculum-committee/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  lacking,
  membersOf,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readInteger,
  readMembers,
  readably,
  result,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showList,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.curriculumCommittee',
  title: '課程委員會設置辦法',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 委員會層級：校級、院級、系所級 */
export type CommitteeLevel = 'university' | 'college' | 'department';

export const COMMITTEE_LEVEL_NAMES: readonly (readonly [alias: CommitteeLevel, name: string])[] = [
  ['university', '校級'],
  ['college', '院級'],
  ['department', '系所級'],
];

function readCommitteeLevel(value: unknown): CommitteeLevel | undefined {
  switch (value) {
    case 'university':
    case 'college':
    case 'department':
      return value;
    default:
      return undefined;
  }
}

/** 委員職別：主任委員或召集人、其他委員 */
export type CommitteeRole = 'chair' | 'member';

export const COMMITTEE_ROLE_NAMES: readonly (readonly [alias: CommitteeRole, name: string])[] = [
  ['chair', '主任委員或召集人'],
  ['member', '其他委員'],
];

function readCommitteeRole(value: unknown): CommitteeRole | undefined {
  switch (value) {
    case 'chair':
    case 'member':
      return value;
    default:
      return undefined;
  }
}

/** 主管職務：教務長、學務長、研發長、通識教育中心主任、學院院長 */
export type Officer = 'deanOfAcademicAffairs' | 'deanOfStudentAffairs' | 'deanOfResearch' | 'generalEducationDirector' | 'collegeDean';

export const OFFICER_NAMES: readonly (readonly [alias: Officer, name: string])[] = [
  ['deanOfAcademicAffairs', '教務長'],
  ['deanOfStudentAffairs', '學務長'],
  ['deanOfResearch', '研發長'],
  ['generalEducationDirector', '通識教育中心主任'],
  ['collegeDean', '學院院長'],
];

function bitOfOfficer(member: unknown): number {
  switch (member) {
    case 'deanOfAcademicAffairs':
      return 1;
    case 'deanOfStudentAffairs':
      return 2;
    case 'deanOfResearch':
      return 4;
    case 'generalEducationDirector':
      return 8;
    case 'collegeDean':
      return 16;
    default:
      return -1;
  }
}

/** 疑義.校級專家校友之計算：甲說、乙說 */
export type OutsideCountReading = 'together' | 'alumniOnly';

export const OUTSIDE_COUNT_READING_NAMES: readonly (readonly [alias: OutsideCountReading, name: string])[] = [
  ['together', '甲說'],
  ['alumniOnly', '乙說'],
];

function readOutsideCountReading(value: unknown): OutsideCountReading | undefined {
  switch (value) {
    case 'together':
    case 'alumniOnly':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.開議半數：甲說、乙說 */
export type QuorumReading = 'atLeast' | 'moreThan';

export const QUORUM_READING_NAMES: readonly (readonly [alias: QuorumReading, name: string])[] = [
  ['atLeast', '甲說'],
  ['moreThan', '乙說'],
];

function readQuorumReading(value: unknown): QuorumReading | undefined {
  switch (value) {
    case 'atLeast':
    case 'moreThan':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.決議半數：甲說、乙說 */
export type ApprovalReading = 'atLeast' | 'moreThan';

export const APPROVAL_READING_NAMES: readonly (readonly [alias: ApprovalReading, name: string])[] = [
  ['atLeast', '甲說'],
  ['moreThan', '乙說'],
];

function readApprovalReading(value: unknown): ApprovalReading | undefined {
  switch (value) {
    case 'atLeast':
    case 'moreThan':
      return value;
    default:
      return undefined;
  }
}

/** 課程委員會 */
export interface CurriculumCommittee {
  /** 層級 */
  readonly level?: CommitteeLevel;
  /** 主管委員 */
  readonly officers?: readonly Officer[];
  /** 副校長人數：人，整數，0至5 */
  readonly vicePresidents?: number;
  /** 各學院教授代表：人，整數，0至10 */
  readonly professorsPerCollege?: number;
  /** 各系所推選代表：人，整數，0至10 */
  readonly membersPerDepartment?: number;
  /** 校外專家學者人數：人，整數，0至20 */
  readonly experts?: number;
  /** 校友代表人數：人，整數，0至20 */
  readonly alumni?: number;
  /** 學生代表人數：人，整數，0至20 */
  readonly studentMembers?: number;
  /** 推選教師人數：人，整數，0至30 */
  readonly electedTeachers?: number;
  /** 代理講師人數：人，整數，0至30 */
  readonly actingLecturers?: number;
  /** 助理教授以上不足 */
  readonly tooFewProfessors?: boolean;
  /** 院長任召集人 */
  readonly deanConvenes?: boolean;
  /** 系所主管任召集人 */
  readonly headConvenes?: boolean;
}

/** 課程委員 */
export interface CommitteeMember {
  /** 職別 */
  readonly role?: CommitteeRole;
  /** 任期：年，小數1位，0至10 */
  readonly term?: number;
}

/** 課程會議 */
export interface CommitteeMeeting {
  /** 課程規劃議題 */
  readonly coursePlanning?: boolean;
  /** 出席學生代表：人，整數，0至20 */
  readonly studentsPresent?: number;
  /** 每學期次數：次，整數，0至50 */
  readonly perSemester?: number;
  /** 主任委員出席 */
  readonly chairPresent?: boolean;
  /** 互選主席人數：人，整數，0至10 */
  readonly electedChairs?: number;
  /** 委員：人，整數，0至200 */
  readonly members?: number;
  /** 出席委員：人，整數，0至200 */
  readonly presentMembers?: number;
  /** 同意委員：人，整數，0至200 */
  readonly approvingMembers?: number;
}

/** 課程決議 */
export interface CommitteeResolution {
  /** 重大事項 */
  readonly important?: boolean;
  /** 系所務會議通過 */
  readonly departmentMeetingPassed?: boolean;
  /** 院務會議通過 */
  readonly collegeMeetingPassed?: boolean;
  /** 教務會議通過 */
  readonly academicMeetingPassed?: boolean;
}

/** 疑義 */
export interface Readings {
  /** 校級專家校友之計算 */
  readonly outsideCount?: OutsideCountReading;
  /** 開議半數 */
  readonly quorum?: QuorumReading;
  /** 決議半數 */
  readonly approval?: ApprovalReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly curriculumCommittee?: CurriculumCommittee;
  readonly committeeMember?: CommitteeMember;
  readonly committeeMeeting?: CommitteeMeeting;
  readonly committeeResolution?: CommitteeResolution;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '課程委員會',
    alias: 'curriculumCommittee',
    fields: [
      { name: '層級', alias: 'level', optional: false, type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
      {
        name: '主管委員',
        alias: 'officers',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: OFFICER_NAMES } },
      },
      { name: '副校長人數', alias: 'vicePresidents', optional: false, type: { kind: 'integer', low: 0, high: 5 } },
      { name: '各學院教授代表', alias: 'professorsPerCollege', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '各系所推選代表', alias: 'membersPerDepartment', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '校外專家學者人數', alias: 'experts', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '校友代表人數', alias: 'alumni', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '學生代表人數', alias: 'studentMembers', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '推選教師人數', alias: 'electedTeachers', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '代理講師人數', alias: 'actingLecturers', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '助理教授以上不足', alias: 'tooFewProfessors', optional: false, type: { kind: 'boolean' } },
      { name: '院長任召集人', alias: 'deanConvenes', optional: false, type: { kind: 'boolean' } },
      { name: '系所主管任召集人', alias: 'headConvenes', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '課程委員',
    alias: 'committeeMember',
    fields: [
      { name: '職別', alias: 'role', optional: false, type: { kind: 'enumeration', members: COMMITTEE_ROLE_NAMES } },
      { name: '任期', alias: 'term', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 100 } },
    ],
  },
  {
    name: '課程會議',
    alias: 'committeeMeeting',
    fields: [
      { name: '課程規劃議題', alias: 'coursePlanning', optional: false, type: { kind: 'boolean' } },
      { name: '出席學生代表', alias: 'studentsPresent', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '每學期次數', alias: 'perSemester', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '主任委員出席', alias: 'chairPresent', optional: false, type: { kind: 'boolean' } },
      { name: '互選主席人數', alias: 'electedChairs', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '委員', alias: 'members', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '出席委員', alias: 'presentMembers', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '同意委員', alias: 'approvingMembers', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
    ],
  },
  {
    name: '課程決議',
    alias: 'committeeResolution',
    fields: [
      { name: '重大事項', alias: 'important', optional: false, type: { kind: 'boolean' } },
      { name: '系所務會議通過', alias: 'departmentMeetingPassed', optional: false, type: { kind: 'boolean' } },
      { name: '院務會議通過', alias: 'collegeMeetingPassed', optional: false, type: { kind: 'boolean' } },
      { name: '教務會議通過', alias: 'academicMeetingPassed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '校級專家校友之計算',
        alias: 'outsideCount',
        optional: false,
        type: { kind: 'enumeration', members: OUTSIDE_COUNT_READING_NAMES },
      },
      { name: '開議半數', alias: 'quorum', optional: false, type: { kind: 'enumeration', members: QUORUM_READING_NAMES } },
      { name: '決議半數', alias: 'approval', optional: false, type: { kind: 'enumeration', members: APPROVAL_READING_NAMES } },
    ],
  },
  { name: '學生', alias: 'student', fields: null },
  { name: '新生', alias: 'freshman', fields: null },
  { name: '選課', alias: 'enrolment', fields: null },
  { name: '課程', alias: 'course', fields: null },
  { name: '學期成績', alias: 'termResult', fields: null },
  { name: '抵免', alias: 'exemption', fields: null },
  { name: '更正', alias: 'correction', fields: null },
  { name: '開課', alias: 'offering', fields: null },
  { name: '教師', alias: 'teacher', fields: null },
  { name: '專題', alias: 'project', fields: null },
  { name: '校際', alias: 'intercollegiate', fields: null },
  { name: '他校學生', alias: 'visitor', fields: null },
  { name: '考試', alias: 'exam', fields: null },
  { name: '試題卷', alias: 'examPaper', fields: null },
  { name: '抵免申請', alias: 'exemptionApplication', fields: null },
  { name: '抵免科目', alias: 'exemptedSubject', fields: null },
  { name: '抵免後', alias: 'afterExemption', fields: null },
  { name: '舊課程', alias: 'oldCurriculum', fields: null },
  { name: '畢業學分', alias: 'graduationFormula', fields: null },
  { name: '研究所抵免', alias: 'graduateExemption', fields: null },
  { name: '遠距課程', alias: 'distanceCourse', fields: null },
  { name: '教學平台', alias: 'platform', fields: null },
  { name: '遠距學位', alias: 'distanceDegree', fields: null },
  { name: '數位專班', alias: 'digitalProgramme', fields: null },
  { name: '教材補助', alias: 'coursewareGrant', fields: null },
  { name: '遠距評鑑', alias: 'distanceReview', fields: null },
  { name: '線上課程', alias: 'onlineCourse', fields: null },
  { name: '磨課師教材', alias: 'moocMaterial', fields: null },
  { name: '磨課師申請', alias: 'moocApplication', fields: null },
  { name: '錄取列', alias: 'admissionRow', fields: null },
  { name: '錄取統計', alias: 'admissionStatistics', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

const integerOf = readInteger;

function holdsWith(experts: number, alumni: number): Truth {
  return experts + alumni >= 2 ? YES : experts + alumni < 2 ? NO : UNKNOWN;
}

function holdsAtEnds(experts: number, alumni: number): Truth {
  return agree(
    holdsWith(experts === experts ? experts : 0, alumni === alumni ? alumni : 0),
    holdsWith(experts === experts ? experts : 20, alumni === alumni ? alumni : 20),
  );
}

function holdsWith_2(experts: number, alumni: number): Truth {
  return experts + alumni <= 4 ? YES : experts + alumni > 4 ? NO : UNKNOWN;
}

function holdsAtEnds_2(experts: number, alumni: number): Truth {
  return agree(
    holdsWith_2(experts === experts ? experts : 0, alumni === alumni ? alumni : 0),
    holdsWith_2(experts === experts ? experts : 20, alumni === alumni ? alumni : 20),
  );
}

function reachOfOutsideCount(outsideCount: OutsideCountReading | undefined, experts: number, alumni: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            outsideCount === 'together' ? YES : outsideCount === undefined ? UNKNOWN : NO,
            and(holdsAtEnds(experts, alumni), holdsAtEnds_2(experts, alumni)),
          ),
          and(
            outsideCount === 'alumniOnly' ? YES : outsideCount === undefined ? UNKNOWN : NO,
            and(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN),
          ),
        ),
        and(
          and(holdsAtEnds(experts, alumni), holdsAtEnds_2(experts, alumni)),
          and(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyOutsideCount(outsideCount: OutsideCountReading | undefined, experts: number, alumni: number): Truth {
  return onlyReached<Truth>(reachOfOutsideCount(outsideCount, experts, alumni), UNKNOWN);
}

function computeOutsideCount(outsideCount: OutsideCountReading | undefined, experts: number, alumni: number): Truth {
  {
    const value: Truth = or(
      or(
        and(
          outsideCount === 'together' ? YES : outsideCount === undefined ? UNKNOWN : NO,
          and(
            experts + alumni >= 2 ? YES : experts + alumni < 2 ? NO : UNKNOWN,
            experts + alumni <= 4 ? YES : experts + alumni > 4 ? NO : UNKNOWN,
          ),
        ),
        and(
          outsideCount === 'alumniOnly' ? YES : outsideCount === undefined ? UNKNOWN : NO,
          and(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN),
        ),
      ),
      and(
        and(
          experts + alumni >= 2 ? YES : experts + alumni < 2 ? NO : UNKNOWN,
          experts + alumni <= 4 ? YES : experts + alumni > 4 ? NO : UNKNOWN,
        ),
        and(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN),
      ),
    );
    return value === UNKNOWN ? onlyOutsideCount(outsideCount, experts, alumni) : value;
  }
}

function lackOfOutsideCount(outsideCount: OutsideCountReading | undefined, experts: number, alumni: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        outsideCount === 'together' ? YES : outsideCount === undefined ? UNKNOWN : NO,
        outsideCount === undefined && '疑義.校級專家校友之計算',
      ),
      allAnswers(
        answer(
          holdsAtEnds(experts, alumni),
          experts !== experts && '課程委員會.校外專家學者人數',
          alumni !== alumni && '課程委員會.校友代表人數',
        ),
        answer(
          holdsAtEnds_2(experts, alumni),
          experts !== experts && '課程委員會.校外專家學者人數',
          alumni !== alumni && '課程委員會.校友代表人數',
        ),
      ),
    ),
    allAnswers(
      answer(
        outsideCount === 'alumniOnly' ? YES : outsideCount === undefined ? UNKNOWN : NO,
        outsideCount === undefined && '疑義.校級專家校友之計算',
      ),
      allAnswers(
        answer(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni !== alumni && '課程委員會.校友代表人數'),
        answer(alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN, alumni !== alumni && '課程委員會.校友代表人數'),
      ),
    ),
    allAnswers(
      allAnswers(
        answer(
          holdsAtEnds(experts, alumni),
          experts !== experts && '課程委員會.校外專家學者人數',
          alumni !== alumni && '課程委員會.校友代表人數',
        ),
        answer(
          holdsAtEnds_2(experts, alumni),
          experts !== experts && '課程委員會.校外專家學者人數',
          alumni !== alumni && '課程委員會.校友代表人數',
        ),
      ),
      allAnswers(
        answer(alumni >= 2 ? YES : alumni < 2 ? NO : UNKNOWN, alumni !== alumni && '課程委員會.校友代表人數'),
        answer(alumni <= 4 ? YES : alumni > 4 ? NO : UNKNOWN, alumni !== alumni && '課程委員會.校友代表人數'),
      ),
    ),
  );
}

function reachOfCountedTeachers(tooFewProfessors: Truth, electedTeachers: number, actingLecturers: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = tooFewProfessors;
  if (case1 !== NO && !addReached(reached, [electedTeachers + actingLecturers], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [electedTeachers], NaN) ? reached : undefined;
}

function onlyCountedTeachers(tooFewProfessors: Truth, electedTeachers: number, actingLecturers: number): number {
  return onlyReached<number>(reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers), NaN);
}

function computeCountedTeachers(tooFewProfessors: Truth, electedTeachers: number, actingLecturers: number): number {
  const case1: Truth = tooFewProfessors;
  if (case1 === YES) return electedTeachers + actingLecturers;
  if (case1 === UNKNOWN) return onlyCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  return electedTeachers;
}

function lackOfCountedTeachers(tooFewProfessors: Truth, electedTeachers: number, actingLecturers: number): Note {
  const case1: Answer = answer(tooFewProfessors, tooFewProfessors === UNKNOWN && '課程委員會.助理教授以上不足');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return lacking(
      electedTeachers !== electedTeachers && '課程委員會.推選教師人數',
      actingLecturers !== actingLecturers && '課程委員會.代理講師人數',
    );
  return lacking(electedTeachers !== electedTeachers && '課程委員會.推選教師人數');
}

function holdsWith_3(presentMembers: number, members: number): Truth {
  return presentMembers * 2 >= members ? YES : presentMembers * 2 < members ? NO : UNKNOWN;
}

function holdsAtEnds_3(presentMembers: number, members: number): Truth {
  return agree(
    holdsWith_3(presentMembers === presentMembers ? presentMembers : 0, members === members ? members : 200),
    holdsWith_3(presentMembers === presentMembers ? presentMembers : 200, members === members ? members : 0),
  );
}

function holdsWith_4(presentMembers: number, members: number): Truth {
  return presentMembers * 2 > members ? YES : presentMembers * 2 <= members ? NO : UNKNOWN;
}

function holdsAtEnds_4(presentMembers: number, members: number): Truth {
  return agree(
    holdsWith_4(presentMembers === presentMembers ? presentMembers : 0, members === members ? members : 200),
    holdsWith_4(presentMembers === presentMembers ? presentMembers : 200, members === members ? members : 0),
  );
}

function reachOfQuorum(quorum: QuorumReading | undefined, presentMembers: number, members: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(quorum === 'atLeast' ? YES : quorum === undefined ? UNKNOWN : NO, holdsAtEnds_3(presentMembers, members)),
          and(quorum === 'moreThan' ? YES : quorum === undefined ? UNKNOWN : NO, holdsAtEnds_4(presentMembers, members)),
        ),
        and(holdsAtEnds_3(presentMembers, members), holdsAtEnds_4(presentMembers, members)),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyQuorum(quorum: QuorumReading | undefined, presentMembers: number, members: number): Truth {
  return onlyReached<Truth>(reachOfQuorum(quorum, presentMembers, members), UNKNOWN);
}

function computeQuorum(quorum: QuorumReading | undefined, presentMembers: number, members: number): Truth {
  {
    const value: Truth = or(
      or(
        and(
          quorum === 'atLeast' ? YES : quorum === undefined ? UNKNOWN : NO,
          presentMembers * 2 >= members ? YES : presentMembers * 2 < members ? NO : UNKNOWN,
        ),
        and(
          quorum === 'moreThan' ? YES : quorum === undefined ? UNKNOWN : NO,
          presentMembers * 2 > members ? YES : presentMembers * 2 <= members ? NO : UNKNOWN,
        ),
      ),
      and(
        presentMembers * 2 >= members ? YES : presentMembers * 2 < members ? NO : UNKNOWN,
        presentMembers * 2 > members ? YES : presentMembers * 2 <= members ? NO : UNKNOWN,
      ),
    );
    return value === UNKNOWN ? onlyQuorum(quorum, presentMembers, members) : value;
  }
}

function lackOfQuorum(quorum: QuorumReading | undefined, presentMembers: number, members: number): Note {
  return anyAnswer(
    allAnswers(
      answer(quorum === 'atLeast' ? YES : quorum === undefined ? UNKNOWN : NO, quorum === undefined && '疑義.開議半數'),
      answer(
        holdsAtEnds_3(presentMembers, members),
        presentMembers !== presentMembers && '課程會議.出席委員',
        members !== members && '課程會議.委員',
      ),
    ),
    allAnswers(
      answer(quorum === 'moreThan' ? YES : quorum === undefined ? UNKNOWN : NO, quorum === undefined && '疑義.開議半數'),
      answer(
        holdsAtEnds_4(presentMembers, members),
        presentMembers !== presentMembers && '課程會議.出席委員',
        members !== members && '課程會議.委員',
      ),
    ),
    allAnswers(
      answer(
        holdsAtEnds_3(presentMembers, members),
        presentMembers !== presentMembers && '課程會議.出席委員',
        members !== members && '課程會議.委員',
      ),
      answer(
        holdsAtEnds_4(presentMembers, members),
        presentMembers !== presentMembers && '課程會議.出席委員',
        members !== members && '課程會議.委員',
      ),
    ),
  );
}

function holdsWith_5(approvingMembers: number, presentMembers: number): Truth {
  return approvingMembers * 2 >= presentMembers ? YES : approvingMembers * 2 < presentMembers ? NO : UNKNOWN;
}

function holdsAtEnds_5(approvingMembers: number, presentMembers: number): Truth {
  return agree(
    holdsWith_5(approvingMembers === approvingMembers ? approvingMembers : 0, presentMembers === presentMembers ? presentMembers : 200),
    holdsWith_5(approvingMembers === approvingMembers ? approvingMembers : 200, presentMembers === presentMembers ? presentMembers : 0),
  );
}

function holdsWith_6(approvingMembers: number, presentMembers: number): Truth {
  return approvingMembers * 2 > presentMembers ? YES : approvingMembers * 2 <= presentMembers ? NO : UNKNOWN;
}

function holdsAtEnds_6(approvingMembers: number, presentMembers: number): Truth {
  return agree(
    holdsWith_6(approvingMembers === approvingMembers ? approvingMembers : 0, presentMembers === presentMembers ? presentMembers : 200),
    holdsWith_6(approvingMembers === approvingMembers ? approvingMembers : 200, presentMembers === presentMembers ? presentMembers : 0),
  );
}

function reachOfApproval(
  approval: ApprovalReading | undefined,
  approvingMembers: number,
  presentMembers: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(approval === 'atLeast' ? YES : approval === undefined ? UNKNOWN : NO, holdsAtEnds_5(approvingMembers, presentMembers)),
          and(approval === 'moreThan' ? YES : approval === undefined ? UNKNOWN : NO, holdsAtEnds_6(approvingMembers, presentMembers)),
        ),
        and(holdsAtEnds_5(approvingMembers, presentMembers), holdsAtEnds_6(approvingMembers, presentMembers)),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyApproval(approval: ApprovalReading | undefined, approvingMembers: number, presentMembers: number): Truth {
  return onlyReached<Truth>(reachOfApproval(approval, approvingMembers, presentMembers), UNKNOWN);
}

function computeApproval(approval: ApprovalReading | undefined, approvingMembers: number, presentMembers: number): Truth {
  {
    const value: Truth = or(
      or(
        and(
          approval === 'atLeast' ? YES : approval === undefined ? UNKNOWN : NO,
          approvingMembers * 2 >= presentMembers ? YES : approvingMembers * 2 < presentMembers ? NO : UNKNOWN,
        ),
        and(
          approval === 'moreThan' ? YES : approval === undefined ? UNKNOWN : NO,
          approvingMembers * 2 > presentMembers ? YES : approvingMembers * 2 <= presentMembers ? NO : UNKNOWN,
        ),
      ),
      and(
        approvingMembers * 2 >= presentMembers ? YES : approvingMembers * 2 < presentMembers ? NO : UNKNOWN,
        approvingMembers * 2 > presentMembers ? YES : approvingMembers * 2 <= presentMembers ? NO : UNKNOWN,
      ),
    );
    return value === UNKNOWN ? onlyApproval(approval, approvingMembers, presentMembers) : value;
  }
}

function lackOfApproval(approval: ApprovalReading | undefined, approvingMembers: number, presentMembers: number): Note {
  return anyAnswer(
    allAnswers(
      answer(approval === 'atLeast' ? YES : approval === undefined ? UNKNOWN : NO, approval === undefined && '疑義.決議半數'),
      answer(
        holdsAtEnds_5(approvingMembers, presentMembers),
        approvingMembers !== approvingMembers && '課程會議.同意委員',
        presentMembers !== presentMembers && '課程會議.出席委員',
      ),
    ),
    allAnswers(
      answer(approval === 'moreThan' ? YES : approval === undefined ? UNKNOWN : NO, approval === undefined && '疑義.決議半數'),
      answer(
        holdsAtEnds_6(approvingMembers, presentMembers),
        approvingMembers !== approvingMembers && '課程會議.同意委員',
        presentMembers !== presentMembers && '課程會議.出席委員',
      ),
    ),
    allAnswers(
      answer(
        holdsAtEnds_5(approvingMembers, presentMembers),
        approvingMembers !== approvingMembers && '課程會議.同意委員',
        presentMembers !== presentMembers && '課程會議.出席委員',
      ),
      answer(
        holdsAtEnds_6(approvingMembers, presentMembers),
        approvingMembers !== approvingMembers && '課程會議.同意委員',
        presentMembers !== presentMembers && '課程會議.出席委員',
      ),
    ),
  );
}

/** 校級委員會職掌：value */
const UNIVERSITY_COMPETENCE_VALUE = /* @__PURE__ */ decided('value', '第二條第一項');

/** 校級委員會職掌：notApplicable */
const UNIVERSITY_COMPETENCE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二條第一項');

/** 校級委員會職掌所讀的事實 */
const UNIVERSITY_COMPETENCE_FACTS: readonly string[] = ['課程委員會.層級'];

function openUniversityCompetence(level: CommitteeLevel | undefined): Decision {
  return undeterminedEffect(
    '第二條第一項',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    UNIVERSITY_COMPETENCE_FACTS,
  );
}

function decideUniversityCompetence(level: CommitteeLevel | undefined): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === YES) return UNIVERSITY_COMPETENCE_VALUE;
  if (inCase === NO) return UNIVERSITY_COMPETENCE_NOT_APPLICABLE;
  return openUniversityCompetence(level);
}

const CURRICULUM_COMMITTEE_LEVEL_PARTS: PartedFact = ['課程委員會.層級', 'curriculumCommittee', 'level', ['university', 'college']];

function resultOfUniversityCompetence(level: CommitteeLevel | undefined): Result {
  return result(decideUniversityCompetence(level), {
    text: '本會掌理下列事項：一、研議新設系所之課程。二、審議各系所之課程配當，共同必修、專業必修與專業選修等科目均屬之。三、審議各系所每學期之配課，並辦理教學之評鑑。四、推動各學院及各系所課程之發展。五、研擬課程準則之規劃。',
    values: [['level', showMember(level, COMMITTEE_LEVEL_NAMES)]],
    caveats: [],
    effects: ['研議新設系所課程', '審議課程配當', '審議每學期配課並辦理教學評鑑', '推動課程發展', '研擬課程準則'],
  });
}

/**
 * 校級委員會職掌（第二條第一項）
 *
 * > 本會掌理下列事項：一、研議新設系所之課程。二、審議各系所之課程配當，共同必修、專業必修與專業選修等科目均屬之。三、審議各系所每學期之配課，並辦理教學之評鑑。四、推動各學院及各系所課程之發展。五、研擬課程準則之規劃。
 *
 * - 當 課程委員會.層級 = 校級
 * - 效果 研議新設系所課程
 * - 效果 審議課程配當
 * - 效果 審議每學期配課並辦理教學評鑑
 * - 效果 推動課程發展
 * - 效果 研擬課程準則
 */
export function universityCompetence(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  return decideUniversityCompetence(level);
}

/** 校級委員會職掌：結果與理由。 */
export function explainUniversityCompetence(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  return resultOfUniversityCompetence(level);
}

/** 院級系所級職掌：value */
const LOWER_COMPETENCE_VALUE = /* @__PURE__ */ decided('value', '第二條第二項');

/** 院級系所級職掌：notApplicable */
const LOWER_COMPETENCE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二條第二項');

/** 院級系所級職掌所讀的事實 */
const LOWER_COMPETENCE_FACTS: readonly string[] = ['課程委員會.層級'];

function openLowerCompetence(level: CommitteeLevel | undefined): Decision {
  return undeterminedEffect(
    '第二條第二項',
    answer(
      level === 'college' || level === 'department' ? YES : level === undefined ? UNKNOWN : NO,
      level === undefined && '課程委員會.層級',
    ),
    LOWER_COMPETENCE_FACTS,
  );
}

function decideLowerCompetence(level: CommitteeLevel | undefined): Decision {
  const inCase: Truth = level === 'college' || level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === YES) return LOWER_COMPETENCE_VALUE;
  if (inCase === NO) return LOWER_COMPETENCE_NOT_APPLICABLE;
  return openLowerCompetence(level);
}

function resultOfLowerCompetence(level: CommitteeLevel | undefined): Result {
  return result(decideLowerCompetence(level), {
    text: '本會之下，各學院及各系所分別設學院級、系所級課程委員會（以下分稱院級委員會、系所級委員會），掌理該學院或該系所課程規劃事項之研訂。',
    values: [['level', showMember(level, COMMITTEE_LEVEL_NAMES)]],
    caveats: [],
    effects: ['研訂所屬學院或系所之課程規劃'],
  });
}

/**
 * 院級系所級職掌（第二條第二項）
 *
 * > 本會之下，各學院及各系所分別設學院級、系所級課程委員會（以下分稱院級委員會、系所級委員會），掌理該學院或該系所課程規劃事項之研訂。
 *
 * - 當 課程委員會.層級 屬於 院級、系所級
 * - 效果 研訂所屬學院或系所之課程規劃
 */
export function lowerCompetence(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  return decideLowerCompetence(level);
}

/** 院級系所級職掌：結果與理由。 */
export function explainLowerCompetence(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  return resultOfLowerCompetence(level);
}

/** 校級教授代表：notApplicable */
const UNIVERSITY_PROFESSORS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條');

/** 校級教授代表：met */
const UNIVERSITY_PROFESSORS_MET = /* @__PURE__ */ decided('met', '第三條');

/** 校級教授代表：violated */
const UNIVERSITY_PROFESSORS_VIOLATED = /* @__PURE__ */ decided('violated', '第三條');

/** 校級教授代表所讀的事實 */
const UNIVERSITY_PROFESSORS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.各學院教授代表'];

function openUniversityProfessors(level: CommitteeLevel | undefined, professorsPerCollege: number): Decision {
  return undeterminedDuty(
    '第三條',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(
      professorsPerCollege === 1 ? YES : professorsPerCollege < 1 || professorsPerCollege > 1 ? NO : UNKNOWN,
      professorsPerCollege !== professorsPerCollege && '課程委員會.各學院教授代表',
    ),
    YES,
    UNIVERSITY_PROFESSORS_FACTS,
  );
}

function decideUniversityProfessors(level: CommitteeLevel | undefined, professorsPerCollege: number): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_PROFESSORS_NOT_APPLICABLE;
  const must: Truth = professorsPerCollege === 1 ? YES : professorsPerCollege < 1 || professorsPerCollege > 1 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return UNIVERSITY_PROFESSORS_MET;
  if (inCase === YES && must === NO) return UNIVERSITY_PROFESSORS_VIOLATED;
  return openUniversityProfessors(level, professorsPerCollege);
}

function resultOfUniversityProfessors(level: CommitteeLevel | undefined, professorsPerCollege: number): Result {
  return result(decideUniversityProfessors(level, professorsPerCollege), {
    text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['professorsPerCollege', showNumber(professorsPerCollege, 1n, '人')],
      ['collegeProfessors', '1 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校級教授代表（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 適用 課程委員會.層級 = 校級
 * - 應 課程委員會.各學院教授代表 = 學院教授代表（1 人）
 */
export function universityProfessors(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const professorsPerCollege = integerOf(curriculumCommittee.professorsPerCollege, 0, 10);
  return decideUniversityProfessors(level, professorsPerCollege);
}

/** 校級教授代表：結果與理由。 */
export function explainUniversityProfessors(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const professorsPerCollege = integerOf(curriculumCommittee.professorsPerCollege, 0, 10);
  return resultOfUniversityProfessors(level, professorsPerCollege);
}

/** 校級專家校友之計算：value */
const OUTSIDE_COUNT_VALUE = /* @__PURE__ */ decided('value', '第三條');

/** 校級專家校友之計算所讀的事實 */
const OUTSIDE_COUNT_FACTS: readonly string[] = ['課程委員會.校外專家學者人數', '課程委員會.校友代表人數', '疑義.校級專家校友之計算'];

function resultOfOutsideCount(
  outsideCountValue: Truth,
  outsideCount: OutsideCountReading | undefined,
  experts: number,
  alumni: number,
): Result {
  const value = outsideCountValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三條', lacking(lackOfOutsideCount(outsideCount, experts, alumni)), OUTSIDE_COUNT_FACTS)
      : OUTSIDE_COUNT_VALUE;
  return result(
    decision,
    {
      text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
      values: [
        ['experts', showNumber(experts, 1n, '人')],
        ['alumni', showNumber(alumni, 1n, '人')],
        ['outsideCount', showMember(outsideCount, OUTSIDE_COUNT_READING_NAMES)],
        ['expertsAndAlumni', '2 至 4 人'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 2;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 4;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

function difference_3(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 2;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

function difference_4(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 4;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

const CURRICULUM_COMMITTEE_EXPERTS_PARTS: PartedFact = [
  '課程委員會.校外專家學者人數',
  'curriculumCommittee',
  'experts',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference, '<'],
      [difference_2, '>'],
      [difference_3, '<'],
      [difference_4, '>'],
    ],
  },
];

const CURRICULUM_COMMITTEE_ALUMNI_PARTS: PartedFact = [
  '課程委員會.校友代表人數',
  'curriculumCommittee',
  'alumni',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0, 2, 5],
    turns: [
      [difference, '<'],
      [difference_2, '>'],
      [difference_3, '<'],
      [difference_4, '>'],
    ],
  },
];

const READINGS_OUTSIDE_COUNT_PARTS: PartedFact = ['疑義.校級專家校友之計算', 'readings', 'outsideCount', ['together', 'alumniOnly']];

const OUTSIDE_COUNT_PARTS: Parts = {
  order: OUTSIDE_COUNT_FACTS,
  deciding: [READINGS_OUTSIDE_COUNT_PARTS, CURRICULUM_COMMITTEE_EXPERTS_PARTS, CURRICULUM_COMMITTEE_ALUMNI_PARTS],
  others: [],
};

function givenOutsideCount(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  const value = outsideCountValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第三條', lacking(lackOfOutsideCount(outsideCount, experts, alumni)), OUTSIDE_COUNT_FACTS)
      : OUTSIDE_COUNT_VALUE,
    truthValue(value),
  );
}

function valueOfOutsideCount(outsideCountValue: Truth): boolean | undefined {
  const value = outsideCountValue;
  return truthValue(value);
}

/**
 * 校級專家校友之計算（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 其餘 （疑義.校級專家校友之計算 = 甲說 且 （（課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≥ 專家校友名額（2 至 4 人） 且 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≤ 專家校友名額（2 至 4 人））） 或 （疑義.校級專家校友之計算 = 乙說 且 （課程委員會.校友代表人數 ≥ 專家校友名額（2 至 4 人） 且 課程委員會.校友代表人數 ≤ 專家校友名額（2 至 4 人））） 或 （（（課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≥ 專家校友名額（2 至 4 人） 且 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≤ 專家校友名額（2 至 4 人）） 且 （課程委員會.校友代表人數 ≥ 專家校友名額（2 至 4 人） 且 課程委員會.校友代表人數 ≤ 專家校友名額（2 至 4 人）））
 *
 * undefined：無法判定。
 */
export function outsideCount_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  return settledValue(valueOfOutsideCount(outsideCountValue), givenOutsideCount, input, OUTSIDE_COUNT_PARTS);
}

/** 校級專家校友之計算：值與理由。 */
export function explainOutsideCount(input: Input): Result {
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  return settledResult(
    resultOfOutsideCount(outsideCountValue, outsideCount, experts, alumni),
    givenOutsideCount,
    input,
    OUTSIDE_COUNT_PARTS,
  );
}

/** 校級專家校友：notApplicable */
const UNIVERSITY_EXPERTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條');

/** 校級專家校友：met */
const UNIVERSITY_EXPERTS_MET = /* @__PURE__ */ decided('met', '第三條');

/** 校級專家校友：violated */
const UNIVERSITY_EXPERTS_VIOLATED = /* @__PURE__ */ decided('violated', '第三條');

/** 校級專家校友所讀的事實 */
const UNIVERSITY_EXPERTS_FACTS: readonly string[] = [
  '課程委員會.層級',
  '課程委員會.校外專家學者人數',
  '課程委員會.校友代表人數',
  '疑義.校級專家校友之計算',
];

function openUniversityExperts(level: CommitteeLevel | undefined, outsideCountValue: Truth, outsideCountLack: Note): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_EXPERTS_NOT_APPLICABLE;
  const must: Truth = outsideCountValue;
  if (inCase === YES && must === YES) return UNIVERSITY_EXPERTS_MET;
  if (inCase === YES && must === NO) return UNIVERSITY_EXPERTS_VIOLATED;
  return undeterminedDuty(
    '第三條',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(outsideCountValue, outsideCountLack),
    YES,
    UNIVERSITY_EXPERTS_FACTS,
  );
}

function decideUniversityExperts(level: CommitteeLevel | undefined, outsideCountValue: Truth, outsideCountLack: Note): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_EXPERTS_NOT_APPLICABLE;
  const must: Truth = outsideCountValue;
  if (inCase === YES && must === YES) return UNIVERSITY_EXPERTS_MET;
  if (inCase === YES && must === NO) return UNIVERSITY_EXPERTS_VIOLATED;
  return openUniversityExperts(level, outsideCountValue, outsideCountLack);
}

const UNIVERSITY_EXPERTS_PARTS: Parts = {
  order: UNIVERSITY_EXPERTS_FACTS,
  deciding: [READINGS_OUTSIDE_COUNT_PARTS, CURRICULUM_COMMITTEE_EXPERTS_PARTS, CURRICULUM_COMMITTEE_ALUMNI_PARTS],
  others: [CURRICULUM_COMMITTEE_LEVEL_PARTS],
};

function givenUniversityExperts(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  const outsideCountLack = outsideCountValue === UNKNOWN ? lackOfOutsideCount(outsideCount, experts, alumni) : false;
  return decideUniversityExperts(level, outsideCountValue, outsideCountLack);
}

function resultOfUniversityExperts(
  level: CommitteeLevel | undefined,
  outsideCountValue: Truth,
  outsideCountLack: Note,
  input: Input,
  experts: number,
  alumni: number,
  outsideCount: OutsideCountReading | undefined,
): Result {
  return result(
    settled(decideUniversityExperts(level, outsideCountValue, outsideCountLack), givenUniversityExperts, input, UNIVERSITY_EXPERTS_PARTS),
    {
      text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
      values: [
        ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
        ['experts', showNumber(experts, 1n, '人')],
        ['alumni', showNumber(alumni, 1n, '人')],
        ['readings.outsideCount', showMember(outsideCount, OUTSIDE_COUNT_READING_NAMES)],
        ['definition.outsideCount', showTruth(outsideCountValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 校級專家校友（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 適用 課程委員會.層級 = 校級
 * - 應 校級專家校友之計算
 */
export function universityExperts(input: Input): Decision {
  return settled(givenUniversityExperts(input), givenUniversityExperts, input, UNIVERSITY_EXPERTS_PARTS);
}

/** 校級專家校友：結果與理由。 */
export function explainUniversityExperts(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  const outsideCountLack = outsideCountValue === UNKNOWN ? lackOfOutsideCount(outsideCount, experts, alumni) : false;
  return resultOfUniversityExperts(level, outsideCountValue, outsideCountLack, input, experts, alumni, outsideCount);
}

/** 校級學生代表：notApplicable */
const UNIVERSITY_STUDENTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條');

/** 校級學生代表：met */
const UNIVERSITY_STUDENTS_MET = /* @__PURE__ */ decided('met', '第三條');

/** 校級學生代表：violated */
const UNIVERSITY_STUDENTS_VIOLATED = /* @__PURE__ */ decided('violated', '第三條');

/** 校級學生代表所讀的事實 */
const UNIVERSITY_STUDENTS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.學生代表人數'];

function openUniversityStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  return undeterminedDuty(
    '第三條',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(studentMembers >= 2 ? YES : studentMembers < 2 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
      answer(studentMembers <= 4 ? YES : studentMembers > 4 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
    ),
    YES,
    UNIVERSITY_STUDENTS_FACTS,
  );
}

function decideUniversityStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_STUDENTS_NOT_APPLICABLE;
  if (inCase === YES && studentMembers >= 2 && studentMembers <= 4) return UNIVERSITY_STUDENTS_MET;
  if (inCase === YES && (studentMembers < 2 || studentMembers > 4)) return UNIVERSITY_STUDENTS_VIOLATED;
  return openUniversityStudents(level, studentMembers);
}

function resultOfUniversityStudents(level: CommitteeLevel | undefined, studentMembers: number): Result {
  return result(decideUniversityStudents(level, studentMembers), {
    text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['curriculumCommittee.studentMembers', showNumber(studentMembers, 1n, '人')],
      ['binding.studentMembers', '2 至 4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校級學生代表（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 適用 課程委員會.層級 = 校級
 * - 應 課程委員會.學生代表人數 ≥ 學生代表名額（2 至 4 人） 且 課程委員會.學生代表人數 ≤ 學生代表名額（2 至 4 人）
 */
export function universityStudents(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return decideUniversityStudents(level, studentMembers);
}

/** 校級學生代表：結果與理由。 */
export function explainUniversityStudents(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return resultOfUniversityStudents(level, studentMembers);
}

/** 院級推選代表：notApplicable */
const COLLEGE_ELECTED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第一款');

/** 院級推選代表：met */
const COLLEGE_ELECTED_MET = /* @__PURE__ */ decided('met', '第四條第一款');

/** 院級推選代表：violated */
const COLLEGE_ELECTED_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第一款');

/** 院級推選代表所讀的事實 */
const COLLEGE_ELECTED_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.各系所推選代表'];

function openCollegeElected(level: CommitteeLevel | undefined, membersPerDepartment: number): Decision {
  return undeterminedDuty(
    '第四條第一款',
    answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(
      membersPerDepartment >= 1 ? YES : membersPerDepartment < 1 ? NO : UNKNOWN,
      membersPerDepartment !== membersPerDepartment && '課程委員會.各系所推選代表',
    ),
    YES,
    COLLEGE_ELECTED_FACTS,
  );
}

function decideCollegeElected(level: CommitteeLevel | undefined, membersPerDepartment: number): Decision {
  const inCase: Truth = level === 'college' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_ELECTED_NOT_APPLICABLE;
  if (inCase === YES && membersPerDepartment >= 1) return COLLEGE_ELECTED_MET;
  if (inCase === YES && membersPerDepartment < 1) return COLLEGE_ELECTED_VIOLATED;
  return openCollegeElected(level, membersPerDepartment);
}

function resultOfCollegeElected(level: CommitteeLevel | undefined, membersPerDepartment: number): Result {
  return result(decideCollegeElected(level, membersPerDepartment), {
    text: '院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['membersPerDepartment', showNumber(membersPerDepartment, 1n, '人')],
      ['departmentMembers', '1 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院級推選代表（第四條第一款）
 *
 * > 院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。
 *
 * - 適用 課程委員會.層級 = 院級
 * - 應 課程委員會.各系所推選代表 ≥ 系所推選名額（1 人）
 */
export function collegeElected(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const membersPerDepartment = integerOf(curriculumCommittee.membersPerDepartment, 0, 10);
  return decideCollegeElected(level, membersPerDepartment);
}

/** 院級推選代表：結果與理由。 */
export function explainCollegeElected(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const membersPerDepartment = integerOf(curriculumCommittee.membersPerDepartment, 0, 10);
  return resultOfCollegeElected(level, membersPerDepartment);
}

/** 院級專家校友：notApplicable */
const COLLEGE_EXPERTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第一款');

/** 院級專家校友：met */
const COLLEGE_EXPERTS_MET = /* @__PURE__ */ decided('met', '第四條第一款');

/** 院級專家校友：violated */
const COLLEGE_EXPERTS_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第一款');

/** 院級專家校友所讀的事實 */
const COLLEGE_EXPERTS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.校外專家學者人數', '課程委員會.校友代表人數'];

function openCollegeExperts(level: CommitteeLevel | undefined, experts: number, alumni: number): Decision {
  const inCase: Truth = level === 'college' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_EXPERTS_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds(experts, alumni), holdsAtEnds_2(experts, alumni));
  if (inCase === YES && must === YES) return COLLEGE_EXPERTS_MET;
  if (inCase === YES && must === NO) return COLLEGE_EXPERTS_VIOLATED;
  return undeterminedDuty(
    '第四條第一款',
    answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(
        holdsAtEnds(experts, alumni),
        experts !== experts && '課程委員會.校外專家學者人數',
        alumni !== alumni && '課程委員會.校友代表人數',
      ),
      answer(
        holdsAtEnds_2(experts, alumni),
        experts !== experts && '課程委員會.校外專家學者人數',
        alumni !== alumni && '課程委員會.校友代表人數',
      ),
    ),
    YES,
    COLLEGE_EXPERTS_FACTS,
  );
}

function decideCollegeExperts(level: CommitteeLevel | undefined, experts: number, alumni: number): Decision {
  const inCase: Truth = level === 'college' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_EXPERTS_NOT_APPLICABLE;
  if (inCase === YES && experts + alumni >= 2 && experts + alumni <= 4) return COLLEGE_EXPERTS_MET;
  if (inCase === YES && (experts + alumni < 2 || experts + alumni > 4)) return COLLEGE_EXPERTS_VIOLATED;
  return openCollegeExperts(level, experts, alumni);
}

function difference_5(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 2;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

function difference_6(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 4;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

const CURRICULUM_COMMITTEE_EXPERTS_PARTS_2: PartedFact = [
  '課程委員會.校外專家學者人數',
  'curriculumCommittee',
  'experts',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_5, '<'],
      [difference_6, '>'],
    ],
  },
];

const CURRICULUM_COMMITTEE_ALUMNI_PARTS_2: PartedFact = [
  '課程委員會.校友代表人數',
  'curriculumCommittee',
  'alumni',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_5, '<'],
      [difference_6, '>'],
    ],
  },
];

const COLLEGE_EXPERTS_PARTS: Parts = {
  order: COLLEGE_EXPERTS_FACTS,
  deciding: [CURRICULUM_COMMITTEE_EXPERTS_PARTS_2, CURRICULUM_COMMITTEE_ALUMNI_PARTS_2],
  others: [CURRICULUM_COMMITTEE_LEVEL_PARTS],
};

function givenCollegeExperts(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  return decideCollegeExperts(level, experts, alumni);
}

function resultOfCollegeExperts(level: CommitteeLevel | undefined, experts: number, alumni: number, input: Input): Result {
  return result(settled(decideCollegeExperts(level, experts, alumni), givenCollegeExperts, input, COLLEGE_EXPERTS_PARTS), {
    text: '院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['experts', showNumber(experts, 1n, '人')],
      ['alumni', showNumber(alumni, 1n, '人')],
      ['expertsAndAlumni', '2 至 4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院級專家校友（第四條第一款）
 *
 * > 院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。
 *
 * - 適用 課程委員會.層級 = 院級
 * - 應 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≥ 專家校友名額（2 至 4 人） 且 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≤ 專家校友名額（2 至 4 人）
 */
export function collegeExperts(input: Input): Decision {
  return settled(givenCollegeExperts(input), givenCollegeExperts, input, COLLEGE_EXPERTS_PARTS);
}

/** 院級專家校友：結果與理由。 */
export function explainCollegeExperts(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  return resultOfCollegeExperts(level, experts, alumni, input);
}

/** 院級學生代表：notApplicable */
const COLLEGE_STUDENTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第一款');

/** 院級學生代表：met */
const COLLEGE_STUDENTS_MET = /* @__PURE__ */ decided('met', '第四條第一款');

/** 院級學生代表：violated */
const COLLEGE_STUDENTS_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第一款');

/** 院級學生代表所讀的事實 */
const COLLEGE_STUDENTS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.學生代表人數'];

function openCollegeStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  return undeterminedDuty(
    '第四條第一款',
    answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(studentMembers >= 2 ? YES : studentMembers < 2 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
      answer(studentMembers <= 4 ? YES : studentMembers > 4 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
    ),
    YES,
    COLLEGE_STUDENTS_FACTS,
  );
}

function decideCollegeStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  const inCase: Truth = level === 'college' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_STUDENTS_NOT_APPLICABLE;
  if (inCase === YES && studentMembers >= 2 && studentMembers <= 4) return COLLEGE_STUDENTS_MET;
  if (inCase === YES && (studentMembers < 2 || studentMembers > 4)) return COLLEGE_STUDENTS_VIOLATED;
  return openCollegeStudents(level, studentMembers);
}

function resultOfCollegeStudents(level: CommitteeLevel | undefined, studentMembers: number): Result {
  return result(decideCollegeStudents(level, studentMembers), {
    text: '院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['curriculumCommittee.studentMembers', showNumber(studentMembers, 1n, '人')],
      ['binding.studentMembers', '2 至 4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院級學生代表（第四條第一款）
 *
 * > 院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。
 *
 * - 適用 課程委員會.層級 = 院級
 * - 應 課程委員會.學生代表人數 ≥ 學生代表名額（2 至 4 人） 且 課程委員會.學生代表人數 ≤ 學生代表名額（2 至 4 人）
 */
export function collegeStudents(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return decideCollegeStudents(level, studentMembers);
}

/** 院級學生代表：結果與理由。 */
export function explainCollegeStudents(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return resultOfCollegeStudents(level, studentMembers);
}

/** 院級召集人：notApplicable */
const COLLEGE_CONVENER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第一款');

/** 院級召集人：met */
const COLLEGE_CONVENER_MET = /* @__PURE__ */ decided('met', '第四條第一款');

/** 院級召集人：violated */
const COLLEGE_CONVENER_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第一款');

/** 院級召集人所讀的事實 */
const COLLEGE_CONVENER_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.院長任召集人'];

function openCollegeConvener(level: CommitteeLevel | undefined, deanConvenes: Truth): Decision {
  return undeterminedDuty(
    '第四條第一款',
    answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(deanConvenes, deanConvenes === UNKNOWN && '課程委員會.院長任召集人'),
    YES,
    COLLEGE_CONVENER_FACTS,
  );
}

function decideCollegeConvener(level: CommitteeLevel | undefined, deanConvenes: Truth): Decision {
  const inCase: Truth = level === 'college' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_CONVENER_NOT_APPLICABLE;
  const must: Truth = deanConvenes;
  if (inCase === YES && must === YES) return COLLEGE_CONVENER_MET;
  if (inCase === YES && must === NO) return COLLEGE_CONVENER_VIOLATED;
  return openCollegeConvener(level, deanConvenes);
}

function resultOfCollegeConvener(level: CommitteeLevel | undefined, deanConvenes: Truth): Result {
  return result(decideCollegeConvener(level, deanConvenes), {
    text: '院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['deanConvenes', showTruth(deanConvenes)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院級召集人（第四條第一款）
 *
 * > 院級委員會：以該學院院長、所屬系所之主管及各系所推選之教授或副教授一人（以具系所級委員會委員身分者為限）為委員，並有校外專家學者、校友代表二至四人與學生代表二至四人；院長為當然委員，並任召集人。
 *
 * - 適用 課程委員會.層級 = 院級
 * - 應 課程委員會.院長任召集人
 */
export function collegeConvener(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const deanConvenes = readBoolean(curriculumCommittee.deanConvenes);
  return decideCollegeConvener(level, deanConvenes);
}

/** 院級召集人：結果與理由。 */
export function explainCollegeConvener(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const deanConvenes = readBoolean(curriculumCommittee.deanConvenes);
  return resultOfCollegeConvener(level, deanConvenes);
}

/** 計入教師人數：value */
const COUNTED_TEACHERS_VALUE = /* @__PURE__ */ decided('value', '第四條第二款');

/** 計入教師人數所讀的事實 */
const COUNTED_TEACHERS_FACTS: readonly string[] = ['課程委員會.助理教授以上不足', '課程委員會.推選教師人數', '課程委員會.代理講師人數'];

function resultOfCountedTeachers(
  countedTeachersValue: number,
  tooFewProfessors: Truth,
  electedTeachers: number,
  actingLecturers: number,
): Result {
  const value = countedTeachersValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第四條第二款',
          lacking(lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers)),
          COUNTED_TEACHERS_FACTS,
        )
      : COUNTED_TEACHERS_VALUE;
  return result(
    decision,
    {
      text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
      values: [
        ['tooFewProfessors', showTruth(tooFewProfessors)],
        ['electedTeachers', showNumber(electedTeachers, 1n, '人')],
        ['actingLecturers', showNumber(actingLecturers, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '人',
  );
}

const CURRICULUM_COMMITTEE_TOO_FEW_PROFESSORS_PARTS: PartedFact = [
  '課程委員會.助理教授以上不足',
  'curriculumCommittee',
  'tooFewProfessors',
  [true, false],
];

function difference_7(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const value = countedTeachersValue;
  return value === value ? value : lacking(countedTeachersLack).missing.length > 0 ? undefined : null;
}

const CURRICULUM_COMMITTEE_ELECTED_TEACHERS_PARTS: PartedFact = [
  '課程委員會.推選教師人數',
  'curriculumCommittee',
  'electedTeachers',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_7, 'known']], hasEnds: true },
];

function difference_8(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const value = countedTeachersValue;
  return value === value ? value : lacking(countedTeachersLack).missing.length > 0 ? undefined : null;
}

const CURRICULUM_COMMITTEE_ACTING_LECTURERS_PARTS: PartedFact = [
  '課程委員會.代理講師人數',
  'curriculumCommittee',
  'actingLecturers',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const COUNTED_TEACHERS_PARTS: Parts = {
  order: COUNTED_TEACHERS_FACTS,
  deciding: [CURRICULUM_COMMITTEE_ELECTED_TEACHERS_PARTS, CURRICULUM_COMMITTEE_ACTING_LECTURERS_PARTS],
  others: [CURRICULUM_COMMITTEE_TOO_FEW_PROFESSORS_PARTS],
};

function givenCountedTeachers(input: Input): Valued {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const value = countedTeachersValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第四條第二款',
          lacking(lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers)),
          COUNTED_TEACHERS_FACTS,
        )
      : COUNTED_TEACHERS_VALUE,
    scaledValue(value),
  );
}

function valueOfCountedTeachers(countedTeachersValue: number): number | undefined {
  const value = countedTeachersValue;
  return scaledValue(value);
}

/**
 * 計入教師人數（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 當 課程委員會.助理教授以上不足 則 課程委員會.推選教師人數 ＋ 課程委員會.代理講師人數
 * - 其餘 課程委員會.推選教師人數
 *
 * undefined：無法判定。
 */
export function countedTeachers(input: Input): number | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  return settledValue(valueOfCountedTeachers(countedTeachersValue), givenCountedTeachers, input, COUNTED_TEACHERS_PARTS);
}

/** 計入教師人數：值與理由。 */
export function explainCountedTeachers(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  return settledResult(
    resultOfCountedTeachers(countedTeachersValue, tooFewProfessors, electedTeachers, actingLecturers),
    givenCountedTeachers,
    input,
    COUNTED_TEACHERS_PARTS,
  );
}

function conditionInCases(countedTeachersValue: number, countedTeachersReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedTeachersValue >= 4 ? YES : countedTeachersValue < 4 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedTeachersReach ?? [countedTeachersValue]], (countedTeachersCase: number) =>
        countedTeachersCase >= 4 ? YES : countedTeachersCase < 4 ? NO : UNKNOWN,
      );
}

function conditionInCases_2(countedTeachersValue: number, countedTeachersReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedTeachersValue <= 6 ? YES : countedTeachersValue > 6 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedTeachersReach ?? [countedTeachersValue]], (countedTeachersCase: number) =>
        countedTeachersCase <= 6 ? YES : countedTeachersCase > 6 ? NO : UNKNOWN,
      );
}

/** 系所級教師：notApplicable */
const DEPARTMENT_TEACHERS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二款');

/** 系所級教師：met */
const DEPARTMENT_TEACHERS_MET = /* @__PURE__ */ decided('met', '第四條第二款');

/** 系所級教師：violated */
const DEPARTMENT_TEACHERS_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第二款');

/** 系所級教師所讀的事實 */
const DEPARTMENT_TEACHERS_FACTS: readonly string[] = [
  '課程委員會.層級',
  '課程委員會.助理教授以上不足',
  '課程委員會.推選教師人數',
  '課程委員會.代理講師人數',
];

function openDepartmentTeachers(
  level: CommitteeLevel | undefined,
  countedTeachersValue: number,
  countedTeachersReach: readonly number[] | undefined,
  countedTeachersLack: Note,
): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_TEACHERS_NOT_APPLICABLE;
  const must: Truth = and(
    conditionInCases(countedTeachersValue, countedTeachersReach),
    conditionInCases_2(countedTeachersValue, countedTeachersReach),
  );
  if (inCase === YES && must === YES) return DEPARTMENT_TEACHERS_MET;
  if (inCase === YES && must === NO) return DEPARTMENT_TEACHERS_VIOLATED;
  return undeterminedDuty(
    '第四條第二款',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(conditionInCases(countedTeachersValue, countedTeachersReach), countedTeachersLack),
      answer(conditionInCases_2(countedTeachersValue, countedTeachersReach), countedTeachersLack),
    ),
    YES,
    DEPARTMENT_TEACHERS_FACTS,
  );
}

function decideDepartmentTeachers(
  level: CommitteeLevel | undefined,
  countedTeachersValue: number,
  countedTeachersReach: readonly number[] | undefined,
  countedTeachersLack: Note,
): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_TEACHERS_NOT_APPLICABLE;
  if (inCase === YES && countedTeachersValue >= 4 && countedTeachersValue <= 6) return DEPARTMENT_TEACHERS_MET;
  if (inCase === YES && (countedTeachersValue < 4 || countedTeachersValue > 6)) return DEPARTMENT_TEACHERS_VIOLATED;
  return openDepartmentTeachers(level, countedTeachersValue, countedTeachersReach, countedTeachersLack);
}

const CURRICULUM_COMMITTEE_LEVEL_PARTS_2: PartedFact = ['課程委員會.層級', 'curriculumCommittee', 'level', ['university', 'department']];

function difference_9(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const value = countedTeachersValue - 4;
  return value === value ? value : lacking(countedTeachersLack).missing.length > 0 ? undefined : null;
}

function difference_10(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const value = countedTeachersValue - 6;
  return value === value ? value : lacking(countedTeachersLack).missing.length > 0 ? undefined : null;
}

const CURRICULUM_COMMITTEE_ELECTED_TEACHERS_PARTS_2: PartedFact = [
  '課程委員會.推選教師人數',
  'curriculumCommittee',
  'electedTeachers',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '>'],
    ],
  },
];

const CURRICULUM_COMMITTEE_ACTING_LECTURERS_PARTS_2: PartedFact = [
  '課程委員會.代理講師人數',
  'curriculumCommittee',
  'actingLecturers',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '>'],
    ],
  },
];

const DEPARTMENT_TEACHERS_PARTS: Parts = {
  order: DEPARTMENT_TEACHERS_FACTS,
  deciding: [
    CURRICULUM_COMMITTEE_TOO_FEW_PROFESSORS_PARTS,
    CURRICULUM_COMMITTEE_ELECTED_TEACHERS_PARTS_2,
    CURRICULUM_COMMITTEE_ACTING_LECTURERS_PARTS_2,
  ],
  others: [CURRICULUM_COMMITTEE_LEVEL_PARTS_2],
};

function givenDepartmentTeachers(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersReach =
    countedTeachersValue !== countedTeachersValue ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : undefined;
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  return decideDepartmentTeachers(level, countedTeachersValue, countedTeachersReach, countedTeachersLack);
}

function resultOfDepartmentTeachers(
  level: CommitteeLevel | undefined,
  countedTeachersValue: number,
  countedTeachersReach: readonly number[] | undefined,
  countedTeachersLack: Note,
  input: Input,
  tooFewProfessors: Truth,
  electedTeachers: number,
  actingLecturers: number,
): Result {
  return result(
    settled(
      decideDepartmentTeachers(level, countedTeachersValue, countedTeachersReach, countedTeachersLack),
      givenDepartmentTeachers,
      input,
      DEPARTMENT_TEACHERS_PARTS,
    ),
    {
      text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
      values: [
        ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
        ['tooFewProfessors', showTruth(tooFewProfessors)],
        ['curriculumCommittee.electedTeachers', showNumber(electedTeachers, 1n, '人')],
        ['actingLecturers', showNumber(actingLecturers, 1n, '人')],
        ['countedTeachers', showNumber(countedTeachersValue, 1n, '人')],
        ['binding.electedTeachers', '4 至 6 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 系所級教師（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 應 計入教師人數 ≥ 推選教師名額（4 至 6 人） 且 計入教師人數 ≤ 推選教師名額（4 至 6 人）
 */
export function departmentTeachers(input: Input): Decision {
  return settled(givenDepartmentTeachers(input), givenDepartmentTeachers, input, DEPARTMENT_TEACHERS_PARTS);
}

/** 系所級教師：結果與理由。 */
export function explainDepartmentTeachers(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersReach =
    countedTeachersValue !== countedTeachersValue ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : undefined;
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  return resultOfDepartmentTeachers(
    level,
    countedTeachersValue,
    countedTeachersReach,
    countedTeachersLack,
    input,
    tooFewProfessors,
    electedTeachers,
    actingLecturers,
  );
}

/** 講師代理：notApplicable */
const ACTING_LECTURERS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二款');

/** 講師代理：entitled */
const ACTING_LECTURERS_ENTITLED = /* @__PURE__ */ decided('entitled', '第四條第二款');

/** 講師代理：notEntitled */
const ACTING_LECTURERS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四條第二款');

/** 講師代理所讀的事實 */
const ACTING_LECTURERS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.助理教授以上不足'];

function openActingLecturers(level: CommitteeLevel | undefined, tooFewProfessors: Truth): Decision {
  return undeterminedPermission(
    '第四條第二款',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(tooFewProfessors, tooFewProfessors === UNKNOWN && '課程委員會.助理教授以上不足'),
    ACTING_LECTURERS_FACTS,
  );
}

function decideActingLecturers(level: CommitteeLevel | undefined, tooFewProfessors: Truth): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ACTING_LECTURERS_NOT_APPLICABLE;
  const when: Truth = tooFewProfessors;
  if (inCase === YES && when === YES) return ACTING_LECTURERS_ENTITLED;
  if (inCase === YES && when === NO) return ACTING_LECTURERS_NOT_ENTITLED;
  return openActingLecturers(level, tooFewProfessors);
}

function resultOfActingLecturers(level: CommitteeLevel | undefined, tooFewProfessors: Truth): Result {
  return result(decideActingLecturers(level, tooFewProfessors), {
    text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['tooFewProfessors', showTruth(tooFewProfessors)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 講師代理（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 當 課程委員會.助理教授以上不足
 * - 得 由講師代理
 */
export function actingLecturers_2(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  return decideActingLecturers(level, tooFewProfessors);
}

/** 講師代理：結果與理由。 */
export function explainActingLecturers(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  return resultOfActingLecturers(level, tooFewProfessors);
}

/** 系所級專家校友：notApplicable */
const DEPARTMENT_EXPERTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二款');

/** 系所級專家校友：met */
const DEPARTMENT_EXPERTS_MET = /* @__PURE__ */ decided('met', '第四條第二款');

/** 系所級專家校友：violated */
const DEPARTMENT_EXPERTS_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第二款');

/** 系所級專家校友所讀的事實 */
const DEPARTMENT_EXPERTS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.校外專家學者人數', '課程委員會.校友代表人數'];

function openDepartmentExperts(level: CommitteeLevel | undefined, experts: number, alumni: number): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_EXPERTS_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds(experts, alumni), holdsAtEnds_2(experts, alumni));
  if (inCase === YES && must === YES) return DEPARTMENT_EXPERTS_MET;
  if (inCase === YES && must === NO) return DEPARTMENT_EXPERTS_VIOLATED;
  return undeterminedDuty(
    '第四條第二款',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(
        holdsAtEnds(experts, alumni),
        experts !== experts && '課程委員會.校外專家學者人數',
        alumni !== alumni && '課程委員會.校友代表人數',
      ),
      answer(
        holdsAtEnds_2(experts, alumni),
        experts !== experts && '課程委員會.校外專家學者人數',
        alumni !== alumni && '課程委員會.校友代表人數',
      ),
    ),
    YES,
    DEPARTMENT_EXPERTS_FACTS,
  );
}

function decideDepartmentExperts(level: CommitteeLevel | undefined, experts: number, alumni: number): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_EXPERTS_NOT_APPLICABLE;
  if (inCase === YES && experts + alumni >= 2 && experts + alumni <= 4) return DEPARTMENT_EXPERTS_MET;
  if (inCase === YES && (experts + alumni < 2 || experts + alumni > 4)) return DEPARTMENT_EXPERTS_VIOLATED;
  return openDepartmentExperts(level, experts, alumni);
}

function difference_11(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 2;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

function difference_12(input: Input): number | null | undefined {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const value = experts + alumni - 4;
  return value === value
    ? value
    : lacking(experts !== experts && '課程委員會.校外專家學者人數', alumni !== alumni && '課程委員會.校友代表人數').missing.length > 0
      ? undefined
      : null;
}

const CURRICULUM_COMMITTEE_EXPERTS_PARTS_3: PartedFact = [
  '課程委員會.校外專家學者人數',
  'curriculumCommittee',
  'experts',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_11, '<'],
      [difference_12, '>'],
    ],
  },
];

const CURRICULUM_COMMITTEE_ALUMNI_PARTS_3: PartedFact = [
  '課程委員會.校友代表人數',
  'curriculumCommittee',
  'alumni',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_11, '<'],
      [difference_12, '>'],
    ],
  },
];

const DEPARTMENT_EXPERTS_PARTS: Parts = {
  order: DEPARTMENT_EXPERTS_FACTS,
  deciding: [CURRICULUM_COMMITTEE_EXPERTS_PARTS_3, CURRICULUM_COMMITTEE_ALUMNI_PARTS_3],
  others: [CURRICULUM_COMMITTEE_LEVEL_PARTS_2],
};

function givenDepartmentExperts(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  return decideDepartmentExperts(level, experts, alumni);
}

function resultOfDepartmentExperts(level: CommitteeLevel | undefined, experts: number, alumni: number, input: Input): Result {
  return result(settled(decideDepartmentExperts(level, experts, alumni), givenDepartmentExperts, input, DEPARTMENT_EXPERTS_PARTS), {
    text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['experts', showNumber(experts, 1n, '人')],
      ['alumni', showNumber(alumni, 1n, '人')],
      ['expertsAndAlumni', '2 至 4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 系所級專家校友（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 應 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≥ 專家校友名額（2 至 4 人） 且 （課程委員會.校外專家學者人數 ＋ 課程委員會.校友代表人數） ≤ 專家校友名額（2 至 4 人）
 */
export function departmentExperts(input: Input): Decision {
  return settled(givenDepartmentExperts(input), givenDepartmentExperts, input, DEPARTMENT_EXPERTS_PARTS);
}

/** 系所級專家校友：結果與理由。 */
export function explainDepartmentExperts(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  return resultOfDepartmentExperts(level, experts, alumni, input);
}

/** 系所級學生代表：notApplicable */
const DEPARTMENT_STUDENTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二款');

/** 系所級學生代表：met */
const DEPARTMENT_STUDENTS_MET = /* @__PURE__ */ decided('met', '第四條第二款');

/** 系所級學生代表：violated */
const DEPARTMENT_STUDENTS_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第二款');

/** 系所級學生代表所讀的事實 */
const DEPARTMENT_STUDENTS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.學生代表人數'];

function openDepartmentStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  return undeterminedDuty(
    '第四條第二款',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(studentMembers >= 2 ? YES : studentMembers < 2 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
      answer(studentMembers <= 4 ? YES : studentMembers > 4 ? NO : UNKNOWN, studentMembers !== studentMembers && '課程委員會.學生代表人數'),
    ),
    YES,
    DEPARTMENT_STUDENTS_FACTS,
  );
}

function decideDepartmentStudents(level: CommitteeLevel | undefined, studentMembers: number): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_STUDENTS_NOT_APPLICABLE;
  if (inCase === YES && studentMembers >= 2 && studentMembers <= 4) return DEPARTMENT_STUDENTS_MET;
  if (inCase === YES && (studentMembers < 2 || studentMembers > 4)) return DEPARTMENT_STUDENTS_VIOLATED;
  return openDepartmentStudents(level, studentMembers);
}

function resultOfDepartmentStudents(level: CommitteeLevel | undefined, studentMembers: number): Result {
  return result(decideDepartmentStudents(level, studentMembers), {
    text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['curriculumCommittee.studentMembers', showNumber(studentMembers, 1n, '人')],
      ['binding.studentMembers', '2 至 4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 系所級學生代表（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 應 課程委員會.學生代表人數 ≥ 學生代表名額（2 至 4 人） 且 課程委員會.學生代表人數 ≤ 學生代表名額（2 至 4 人）
 */
export function departmentStudents(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return decideDepartmentStudents(level, studentMembers);
}

/** 系所級學生代表：結果與理由。 */
export function explainDepartmentStudents(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  return resultOfDepartmentStudents(level, studentMembers);
}

/** 系所級召集人：notApplicable */
const DEPARTMENT_CONVENER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二款');

/** 系所級召集人：met */
const DEPARTMENT_CONVENER_MET = /* @__PURE__ */ decided('met', '第四條第二款');

/** 系所級召集人：violated */
const DEPARTMENT_CONVENER_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第二款');

/** 系所級召集人所讀的事實 */
const DEPARTMENT_CONVENER_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.系所主管任召集人'];

function openDepartmentConvener(level: CommitteeLevel | undefined, headConvenes: Truth): Decision {
  return undeterminedDuty(
    '第四條第二款',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(headConvenes, headConvenes === UNKNOWN && '課程委員會.系所主管任召集人'),
    YES,
    DEPARTMENT_CONVENER_FACTS,
  );
}

function decideDepartmentConvener(level: CommitteeLevel | undefined, headConvenes: Truth): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_CONVENER_NOT_APPLICABLE;
  const must: Truth = headConvenes;
  if (inCase === YES && must === YES) return DEPARTMENT_CONVENER_MET;
  if (inCase === YES && must === NO) return DEPARTMENT_CONVENER_VIOLATED;
  return openDepartmentConvener(level, headConvenes);
}

function resultOfDepartmentConvener(level: CommitteeLevel | undefined, headConvenes: Truth): Result {
  return result(decideDepartmentConvener(level, headConvenes), {
    text: '系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['headConvenes', showTruth(headConvenes)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 系所級召集人（第四條第二款）
 *
 * > 系所級委員會：系主任、所長為當然委員，並任召集人；其餘委員為推選之助理教授以上教師四至六人（助理教授以上人數不足者，得由講師代理），以及校外專家學者、校友代表二至四人與學生代表二至四人。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 應 課程委員會.系所主管任召集人
 */
export function departmentConvener(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const headConvenes = readBoolean(curriculumCommittee.headConvenes);
  return decideDepartmentConvener(level, headConvenes);
}

/** 系所級召集人：結果與理由。 */
export function explainDepartmentConvener(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const headConvenes = readBoolean(curriculumCommittee.headConvenes);
  return resultOfDepartmentConvener(level, headConvenes);
}

/** 學生代表參加：notApplicable */
const STUDENTS_PRESENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條');

/** 學生代表參加：met */
const STUDENTS_PRESENT_MET = /* @__PURE__ */ decided('met', '第五條');

/** 學生代表參加：violated */
const STUDENTS_PRESENT_VIOLATED = /* @__PURE__ */ decided('violated', '第五條');

/** 學生代表參加所讀的事實 */
const STUDENTS_PRESENT_FACTS: readonly string[] = ['課程會議.課程規劃議題', '課程會議.出席學生代表'];

function openStudentsPresent(coursePlanning: Truth, studentsPresent_2: number): Decision {
  return undeterminedDuty(
    '第五條',
    answer(coursePlanning, coursePlanning === UNKNOWN && '課程會議.課程規劃議題'),
    answer(
      studentsPresent_2 > 0 ? YES : studentsPresent_2 <= 0 ? NO : UNKNOWN,
      studentsPresent_2 !== studentsPresent_2 && '課程會議.出席學生代表',
    ),
    YES,
    STUDENTS_PRESENT_FACTS,
  );
}

function resultOfStudentsPresent(coursePlanning: Truth, studentsPresent_2: number): Result {
  return result(
    coursePlanning === NO
      ? STUDENTS_PRESENT_NOT_APPLICABLE
      : coursePlanning === YES && studentsPresent_2 > 0
        ? STUDENTS_PRESENT_MET
        : coursePlanning === YES && studentsPresent_2 <= 0
          ? STUDENTS_PRESENT_VIOLATED
          : openStudentsPresent(coursePlanning, studentsPresent_2),
    {
      text: '各層級課程委員會以課程規劃為議題集會時，相關議案之討論應有學生代表參加。',
      values: [
        ['coursePlanning', showTruth(coursePlanning)],
        ['studentsPresent', showNumber(studentsPresent_2, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學生代表參加（第五條）
 *
 * > 各層級課程委員會以課程規劃為議題集會時，相關議案之討論應有學生代表參加。
 *
 * - 適用 課程會議.課程規劃議題
 * - 應 課程會議.出席學生代表 > 0
 */
export function studentsPresent(input: Input): Decision {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const coursePlanning = readBoolean(committeeMeeting.coursePlanning);
  const studentsPresent_2 = integerOf(committeeMeeting.studentsPresent, 0, 20);
  return coursePlanning === NO
    ? STUDENTS_PRESENT_NOT_APPLICABLE
    : coursePlanning === YES && studentsPresent_2 > 0
      ? STUDENTS_PRESENT_MET
      : coursePlanning === YES && studentsPresent_2 <= 0
        ? STUDENTS_PRESENT_VIOLATED
        : openStudentsPresent(coursePlanning, studentsPresent_2);
}

/** 學生代表參加：結果與理由。 */
export function explainStudentsPresent(input: Input): Result {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const coursePlanning = readBoolean(committeeMeeting.coursePlanning);
  const studentsPresent_2 = integerOf(committeeMeeting.studentsPresent, 0, 20);
  return resultOfStudentsPresent(coursePlanning, studentsPresent_2);
}

/** 主管任期：value */
const CHAIR_TERM_VALUE = /* @__PURE__ */ decided('value', '第六條');

/** 主管任期：notApplicable */
const CHAIR_TERM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條');

/** 主管任期所讀的事實 */
const CHAIR_TERM_FACTS: readonly string[] = ['課程委員.職別'];

function openChairTerm(role: CommitteeRole | undefined): Decision {
  return undeterminedEffect(
    '第六條',
    answer(role === 'chair' ? YES : role === undefined ? UNKNOWN : NO, role === undefined && '課程委員.職別'),
    CHAIR_TERM_FACTS,
  );
}

function decideChairTerm(role: CommitteeRole | undefined): Decision {
  const inCase: Truth = role === 'chair' ? YES : role === undefined ? UNKNOWN : NO;
  if (inCase === YES) return CHAIR_TERM_VALUE;
  if (inCase === NO) return CHAIR_TERM_NOT_APPLICABLE;
  return openChairTerm(role);
}

function resultOfChairTerm(role: CommitteeRole | undefined): Result {
  return result(decideChairTerm(role), {
    text: '本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。',
    values: [['role', showMember(role, COMMITTEE_ROLE_NAMES)]],
    caveats: [],
    effects: ['任期與所任主管職務相同'],
  });
}

/**
 * 主管任期（第六條）
 *
 * > 本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。
 *
 * - 當 課程委員.職別 = 主任委員或召集人
 * - 效果 任期與所任主管職務相同
 */
export function chairTerm(input: Input): Decision {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  return decideChairTerm(role);
}

/** 主管任期：結果與理由。 */
export function explainChairTerm(input: Input): Result {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  return resultOfChairTerm(role);
}

const decimalOf = readDecimal;

/** 其他委員任期：notApplicable */
const MEMBER_TERMS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條');

/** 其他委員任期：met */
const MEMBER_TERMS_MET = /* @__PURE__ */ decided('met', '第六條');

/** 其他委員任期：violated */
const MEMBER_TERMS_VIOLATED = /* @__PURE__ */ decided('violated', '第六條');

/** 其他委員任期所讀的事實 */
const MEMBER_TERMS_FACTS: readonly string[] = ['課程委員.職別', '課程委員.任期'];

function openMemberTerms(role: CommitteeRole | undefined, term: number): Decision {
  return undeterminedDuty(
    '第六條',
    answer(role === 'member' ? YES : role === undefined ? UNKNOWN : NO, role === undefined && '課程委員.職別'),
    answer(term === 10 ? YES : term < 10 || term > 10 ? NO : UNKNOWN, term !== term && '課程委員.任期'),
    YES,
    MEMBER_TERMS_FACTS,
  );
}

function decideMemberTerms(role: CommitteeRole | undefined, term: number): Decision {
  const inCase: Truth = role === 'member' ? YES : role === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MEMBER_TERMS_NOT_APPLICABLE;
  const must: Truth = term === 10 ? YES : term < 10 || term > 10 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return MEMBER_TERMS_MET;
  if (inCase === YES && must === NO) return MEMBER_TERMS_VIOLATED;
  return openMemberTerms(role, term);
}

function resultOfMemberTerms(role: CommitteeRole | undefined, term: number): Result {
  return result(decideMemberTerms(role, term), {
    text: '本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。',
    values: [
      ['role', showMember(role, COMMITTEE_ROLE_NAMES)],
      ['term', showNumber(term, 10n, '年')],
      ['memberTerm', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 其他委員任期（第六條）
 *
 * > 本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。
 *
 * - 適用 課程委員.職別 = 其他委員
 * - 應 課程委員.任期 = 委員任期（1 年）
 */
export function memberTerms(input: Input): Decision {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  const term = decimalOf(committeeMember.term, 10, 0, 100);
  return decideMemberTerms(role, term);
}

/** 其他委員任期：結果與理由。 */
export function explainMemberTerms(input: Input): Result {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  const term = decimalOf(committeeMember.term, 10, 0, 100);
  return resultOfMemberTerms(role, term);
}

/** 委員連任：entitled */
const REELECTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第六條');

/** 委員連任：notEntitled */
const REELECTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六條');

/** 委員連任所讀的事實 */
const REELECTION_FACTS: readonly string[] = ['課程委員.職別'];

function openReelection(role: CommitteeRole | undefined): Decision {
  return undeterminedPermission(
    '第六條',
    YES,
    answer(role === 'member' ? YES : role === undefined ? UNKNOWN : NO, role === undefined && '課程委員.職別'),
    REELECTION_FACTS,
  );
}

function decideReelection(role: CommitteeRole | undefined): Decision {
  const when: Truth = role === 'member' ? YES : role === undefined ? UNKNOWN : NO;
  if (when === YES) return REELECTION_ENTITLED;
  if (when === NO) return REELECTION_NOT_ENTITLED;
  return openReelection(role);
}

function resultOfReelection(role: CommitteeRole | undefined): Result {
  return result(decideReelection(role), {
    text: '本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。',
    values: [['role', showMember(role, COMMITTEE_ROLE_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 委員連任（第六條）
 *
 * > 本會及各級委員會之主任委員、召集人，其任期與所任主管職務相同；其他委員任期一年，得連選連任。
 *
 * - 當 課程委員.職別 = 其他委員
 * - 得 連選連任
 */
export function reelection(input: Input): Decision {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  return decideReelection(role);
}

/** 委員連任：結果與理由。 */
export function explainReelection(input: Input): Result {
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  return resultOfReelection(role);
}

/** 學期會議：met */
const SEMESTER_MEETINGS_MET = /* @__PURE__ */ decided('met', '第七條');

/** 學期會議：violated */
const SEMESTER_MEETINGS_VIOLATED = /* @__PURE__ */ decided('violated', '第七條');

/** 學期會議所讀的事實 */
const SEMESTER_MEETINGS_FACTS: readonly string[] = ['課程會議.每學期次數'];

function openSemesterMeetings(perSemester: number): Decision {
  return undeterminedDuty(
    '第七條',
    YES,
    answer(perSemester >= 1 ? YES : perSemester < 1 ? NO : UNKNOWN, perSemester !== perSemester && '課程會議.每學期次數'),
    YES,
    SEMESTER_MEETINGS_FACTS,
  );
}

const SEMESTER_MEETINGS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openSemesterMeetings(NaN));

function resultOfSemesterMeetings(perSemester: number): Result {
  return result(perSemester >= 1 ? SEMESTER_MEETINGS_MET : perSemester < 1 ? SEMESTER_MEETINGS_VIOLATED : SEMESTER_MEETINGS_UNDETERMINED, {
    text: '各級委員會之會議，每學期至少一次；有必要時，得另開臨時會議。',
    values: [
      ['perSemester', showNumber(perSemester, 1n, '次')],
      ['meetingsPerSemester', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學期會議（第七條）
 *
 * > 各級委員會之會議，每學期至少一次；有必要時，得另開臨時會議。
 *
 * - 應 課程會議.每學期次數 ≥ 學期開會次數（1 次）
 */
export function semesterMeetings(input: Input): Decision {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const perSemester = integerOf(committeeMeeting.perSemester, 0, 50);
  return perSemester >= 1 ? SEMESTER_MEETINGS_MET : perSemester < 1 ? SEMESTER_MEETINGS_VIOLATED : SEMESTER_MEETINGS_UNDETERMINED;
}

/** 學期會議：結果與理由。 */
export function explainSemesterMeetings(input: Input): Result {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const perSemester = integerOf(committeeMeeting.perSemester, 0, 50);
  return resultOfSemesterMeetings(perSemester);
}

/** 互選主席：notApplicable */
const CHAIR_ELECTION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八條');

/** 互選主席：met */
const CHAIR_ELECTION_MET = /* @__PURE__ */ decided('met', '第八條');

/** 互選主席：violated */
const CHAIR_ELECTION_VIOLATED = /* @__PURE__ */ decided('violated', '第八條');

/** 互選主席所讀的事實 */
const CHAIR_ELECTION_FACTS: readonly string[] = ['課程會議.主任委員出席', '課程會議.互選主席人數'];

function openChairElection(chairPresent: Truth, electedChairs: number): Decision {
  return undeterminedDuty(
    '第八條',
    answer(sameTruth(chairPresent, NO), chairPresent === UNKNOWN && '課程會議.主任委員出席'),
    answer(
      electedChairs === 1 ? YES : electedChairs < 1 || electedChairs > 1 ? NO : UNKNOWN,
      electedChairs !== electedChairs && '課程會議.互選主席人數',
    ),
    YES,
    CHAIR_ELECTION_FACTS,
  );
}

function decideChairElection(chairPresent: Truth, electedChairs: number): Decision {
  const inCase: Truth = sameTruth(chairPresent, NO);
  if (inCase === NO) return CHAIR_ELECTION_NOT_APPLICABLE;
  const must: Truth = electedChairs === 1 ? YES : electedChairs < 1 || electedChairs > 1 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return CHAIR_ELECTION_MET;
  if (inCase === YES && must === NO) return CHAIR_ELECTION_VIOLATED;
  return openChairElection(chairPresent, electedChairs);
}

function resultOfChairElection(chairPresent: Truth, electedChairs: number): Result {
  return result(decideChairElection(chairPresent, electedChairs), {
    text: '本會會議由主任委員主持；主任委員因故無法出席時，委員互選一人為主席。',
    values: [
      ['chairPresent', showTruth(chairPresent)],
      ['electedChairs', showNumber(electedChairs, 1n, '人')],
      ['electedChair', '1 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 互選主席（第八條）
 *
 * > 本會會議由主任委員主持；主任委員因故無法出席時，委員互選一人為主席。
 *
 * - 適用 課程會議.主任委員出席 = 否
 * - 應 課程會議.互選主席人數 = 互選主席名額（1 人）
 */
export function chairElection(input: Input): Decision {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const chairPresent = readBoolean(committeeMeeting.chairPresent);
  const electedChairs = integerOf(committeeMeeting.electedChairs, 0, 10);
  return decideChairElection(chairPresent, electedChairs);
}

/** 互選主席：結果與理由。 */
export function explainChairElection(input: Input): Result {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const chairPresent = readBoolean(committeeMeeting.chairPresent);
  const electedChairs = integerOf(committeeMeeting.electedChairs, 0, 10);
  return resultOfChairElection(chairPresent, electedChairs);
}

/** 開議半數：value */
const QUORUM_VALUE = /* @__PURE__ */ decided('value', '第九條');

/** 開議半數所讀的事實 */
const QUORUM_FACTS: readonly string[] = ['課程會議.出席委員', '課程會議.委員', '疑義.開議半數'];

function resultOfQuorum(quorumValue: Truth, quorum: QuorumReading | undefined, presentMembers: number, members: number): Result {
  const value = quorumValue;
  const decision =
    value === UNKNOWN ? undeterminedValue('第九條', lacking(lackOfQuorum(quorum, presentMembers, members)), QUORUM_FACTS) : QUORUM_VALUE;
  return result(
    decision,
    {
      text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
      values: [
        ['presentMembers', showNumber(presentMembers, 1n, '人')],
        ['members', showNumber(members, 1n, '人')],
        ['quorum', showMember(quorum, QUORUM_READING_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_13(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const value = presentMembers * 2 - members;
  return value === value
    ? value
    : lacking(presentMembers !== presentMembers && '課程會議.出席委員', members !== members && '課程會議.委員').missing.length > 0
      ? undefined
      : null;
}

function difference_14(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const value = presentMembers * 2 - members;
  return value === value
    ? value
    : lacking(presentMembers !== presentMembers && '課程會議.出席委員', members !== members && '課程會議.委員').missing.length > 0
      ? undefined
      : null;
}

function difference_15(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const value = presentMembers * 2 - members;
  return value === value
    ? value
    : lacking(presentMembers !== presentMembers && '課程會議.出席委員', members !== members && '課程會議.委員').missing.length > 0
      ? undefined
      : null;
}

function difference_16(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const value = presentMembers * 2 - members;
  return value === value
    ? value
    : lacking(presentMembers !== presentMembers && '課程會議.出席委員', members !== members && '課程會議.委員').missing.length > 0
      ? undefined
      : null;
}

const COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS: PartedFact = [
  '課程會議.出席委員',
  'committeeMeeting',
  'presentMembers',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference_13, '<'],
      [difference_14, '>'],
      [difference_15, '<'],
      [difference_16, '>'],
    ],
  },
];

const COMMITTEE_MEETING_MEMBERS_PARTS: PartedFact = [
  '課程會議.委員',
  'committeeMeeting',
  'members',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference_13, '<'],
      [difference_14, '>'],
      [difference_15, '<'],
      [difference_16, '>'],
    ],
  },
];

const READINGS_QUORUM_PARTS: PartedFact = ['疑義.開議半數', 'readings', 'quorum', ['atLeast', 'moreThan']];

const QUORUM_PARTS: Parts = {
  order: QUORUM_FACTS,
  deciding: [READINGS_QUORUM_PARTS, COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS, COMMITTEE_MEETING_MEMBERS_PARTS],
  others: [],
};

function givenQuorum(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const quorum = readQuorumReading(readings.quorum);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  const value = quorumValue;
  return valued(
    value === UNKNOWN ? undeterminedValue('第九條', lacking(lackOfQuorum(quorum, presentMembers, members)), QUORUM_FACTS) : QUORUM_VALUE,
    truthValue(value),
  );
}

function valueOfQuorum(quorumValue: Truth): boolean | undefined {
  const value = quorumValue;
  return truthValue(value);
}

/**
 * 開議半數（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 其餘 （疑義.開議半數 = 甲說 且 （課程會議.出席委員 × 2） ≥ 課程會議.委員） 或 （疑義.開議半數 = 乙說 且 （課程會議.出席委員 × 2） > 課程會議.委員） 或 （（課程會議.出席委員 × 2） ≥ 課程會議.委員 且 （課程會議.出席委員 × 2） > 課程會議.委員）
 *
 * undefined：無法判定。
 */
export function quorum_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const quorum = readQuorumReading(readings.quorum);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  return settledValue(valueOfQuorum(quorumValue), givenQuorum, input, QUORUM_PARTS);
}

/** 開議半數：值與理由。 */
export function explainQuorum(input: Input): Result {
  const readings = recordOf(input?.readings);
  const quorum = readQuorumReading(readings.quorum);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  return settledResult(resultOfQuorum(quorumValue, quorum, presentMembers, members), givenQuorum, input, QUORUM_PARTS);
}

/** 決議半數：value */
const APPROVAL_VALUE = /* @__PURE__ */ decided('value', '第九條');

/** 決議半數所讀的事實 */
const APPROVAL_FACTS: readonly string[] = ['課程會議.同意委員', '課程會議.出席委員', '疑義.決議半數'];

function resultOfApproval(
  approvalValue: Truth,
  approval: ApprovalReading | undefined,
  approvingMembers: number,
  presentMembers: number,
): Result {
  const value = approvalValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第九條', lacking(lackOfApproval(approval, approvingMembers, presentMembers)), APPROVAL_FACTS)
      : APPROVAL_VALUE;
  return result(
    decision,
    {
      text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
      values: [
        ['approvingMembers', showNumber(approvingMembers, 1n, '人')],
        ['presentMembers', showNumber(presentMembers, 1n, '人')],
        ['approval', showMember(approval, APPROVAL_READING_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_17(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const value = approvingMembers * 2 - presentMembers;
  return value === value
    ? value
    : lacking(approvingMembers !== approvingMembers && '課程會議.同意委員', presentMembers !== presentMembers && '課程會議.出席委員')
          .missing.length > 0
      ? undefined
      : null;
}

function difference_18(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const value = approvingMembers * 2 - presentMembers;
  return value === value
    ? value
    : lacking(approvingMembers !== approvingMembers && '課程會議.同意委員', presentMembers !== presentMembers && '課程會議.出席委員')
          .missing.length > 0
      ? undefined
      : null;
}

function difference_19(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const value = approvingMembers * 2 - presentMembers;
  return value === value
    ? value
    : lacking(approvingMembers !== approvingMembers && '課程會議.同意委員', presentMembers !== presentMembers && '課程會議.出席委員')
          .missing.length > 0
      ? undefined
      : null;
}

function difference_20(input: Input): number | null | undefined {
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const value = approvingMembers * 2 - presentMembers;
  return value === value
    ? value
    : lacking(approvingMembers !== approvingMembers && '課程會議.同意委員', presentMembers !== presentMembers && '課程會議.出席委員')
          .missing.length > 0
      ? undefined
      : null;
}

const COMMITTEE_MEETING_APPROVING_MEMBERS_PARTS: PartedFact = [
  '課程會議.同意委員',
  'committeeMeeting',
  'approvingMembers',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference_17, '<'],
      [difference_18, '>'],
      [difference_19, '<'],
      [difference_20, '>'],
    ],
  },
];

const COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS_2: PartedFact = [
  '課程會議.出席委員',
  'committeeMeeting',
  'presentMembers',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference_17, '<'],
      [difference_18, '>'],
      [difference_19, '<'],
      [difference_20, '>'],
    ],
  },
];

const READINGS_APPROVAL_PARTS: PartedFact = ['疑義.決議半數', 'readings', 'approval', ['atLeast', 'moreThan']];

const APPROVAL_PARTS: Parts = {
  order: APPROVAL_FACTS,
  deciding: [READINGS_APPROVAL_PARTS, COMMITTEE_MEETING_APPROVING_MEMBERS_PARTS, COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS_2],
  others: [],
};

function givenApproval(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const approval = readApprovalReading(readings.approval);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  const value = approvalValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第九條', lacking(lackOfApproval(approval, approvingMembers, presentMembers)), APPROVAL_FACTS)
      : APPROVAL_VALUE,
    truthValue(value),
  );
}

function valueOfApproval(approvalValue: Truth): boolean | undefined {
  const value = approvalValue;
  return truthValue(value);
}

/**
 * 決議半數（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 其餘 （疑義.決議半數 = 甲說 且 （課程會議.同意委員 × 2） ≥ 課程會議.出席委員） 或 （疑義.決議半數 = 乙說 且 （課程會議.同意委員 × 2） > 課程會議.出席委員） 或 （（課程會議.同意委員 × 2） ≥ 課程會議.出席委員 且 （課程會議.同意委員 × 2） > 課程會議.出席委員）
 *
 * undefined：無法判定。
 */
export function approval_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const approval = readApprovalReading(readings.approval);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  return settledValue(valueOfApproval(approvalValue), givenApproval, input, APPROVAL_PARTS);
}

/** 決議半數：值與理由。 */
export function explainApproval(input: Input): Result {
  const readings = recordOf(input?.readings);
  const approval = readApprovalReading(readings.approval);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  return settledResult(resultOfApproval(approvalValue, approval, approvingMembers, presentMembers), givenApproval, input, APPROVAL_PARTS);
}

/** 開議：entitled */
const OPENING_MEETING_ENTITLED = /* @__PURE__ */ decided('entitled', '第九條');

/** 開議：notEntitled */
const OPENING_MEETING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九條');

/** 開議所讀的事實 */
const OPENING_MEETING_FACTS: readonly string[] = ['課程會議.出席委員', '課程會議.委員', '疑義.開議半數'];

function openOpeningMeeting(quorumValue: Truth, quorumLack: Note): Decision {
  const when: Truth = quorumValue;
  if (when === YES) return OPENING_MEETING_ENTITLED;
  if (when === NO) return OPENING_MEETING_NOT_ENTITLED;
  return undeterminedPermission('第九條', YES, answer(quorumValue, quorumLack), OPENING_MEETING_FACTS);
}

function decideOpeningMeeting(quorumValue: Truth, quorumLack: Note): Decision {
  const when: Truth = quorumValue;
  if (when === YES) return OPENING_MEETING_ENTITLED;
  if (when === NO) return OPENING_MEETING_NOT_ENTITLED;
  return openOpeningMeeting(quorumValue, quorumLack);
}

const OPENING_MEETING_PARTS: Parts = {
  order: OPENING_MEETING_FACTS,
  deciding: [READINGS_QUORUM_PARTS, COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS, COMMITTEE_MEETING_MEMBERS_PARTS],
  others: [],
};

function givenOpeningMeeting(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const quorum = readQuorumReading(readings.quorum);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  const quorumLack = quorumValue === UNKNOWN ? lackOfQuorum(quorum, presentMembers, members) : false;
  return decideOpeningMeeting(quorumValue, quorumLack);
}

function resultOfOpeningMeeting(
  quorumValue: Truth,
  quorumLack: Note,
  input: Input,
  presentMembers: number,
  members: number,
  quorum: QuorumReading | undefined,
): Result {
  return result(settled(decideOpeningMeeting(quorumValue, quorumLack), givenOpeningMeeting, input, OPENING_MEETING_PARTS), {
    text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
    values: [
      ['presentMembers', showNumber(presentMembers, 1n, '人')],
      ['members', showNumber(members, 1n, '人')],
      ['readings.quorum', showMember(quorum, QUORUM_READING_NAMES)],
      ['definition.quorum', showTruth(quorumValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 開議（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 當 開議半數
 * - 始得 開議
 */
export function openingMeeting(input: Input): Decision {
  return settled(givenOpeningMeeting(input), givenOpeningMeeting, input, OPENING_MEETING_PARTS);
}

/** 開議：結果與理由。 */
export function explainOpeningMeeting(input: Input): Result {
  const readings = recordOf(input?.readings);
  const quorum = readQuorumReading(readings.quorum);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  const quorumLack = quorumValue === UNKNOWN ? lackOfQuorum(quorum, presentMembers, members) : false;
  return resultOfOpeningMeeting(quorumValue, quorumLack, input, presentMembers, members, quorum);
}

/** 決議：entitled */
const ADOPTING_RESOLUTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第九條');

/** 決議：notEntitled */
const ADOPTING_RESOLUTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九條');

/** 決議所讀的事實 */
const ADOPTING_RESOLUTION_FACTS: readonly string[] = ['課程會議.同意委員', '課程會議.出席委員', '疑義.決議半數'];

function openAdoptingResolution(approvalValue: Truth, approvalLack: Note): Decision {
  const when: Truth = approvalValue;
  if (when === YES) return ADOPTING_RESOLUTION_ENTITLED;
  if (when === NO) return ADOPTING_RESOLUTION_NOT_ENTITLED;
  return undeterminedPermission('第九條', YES, answer(approvalValue, approvalLack), ADOPTING_RESOLUTION_FACTS);
}

function decideAdoptingResolution(approvalValue: Truth, approvalLack: Note): Decision {
  const when: Truth = approvalValue;
  if (when === YES) return ADOPTING_RESOLUTION_ENTITLED;
  if (when === NO) return ADOPTING_RESOLUTION_NOT_ENTITLED;
  return openAdoptingResolution(approvalValue, approvalLack);
}

const ADOPTING_RESOLUTION_PARTS: Parts = {
  order: ADOPTING_RESOLUTION_FACTS,
  deciding: [READINGS_APPROVAL_PARTS, COMMITTEE_MEETING_APPROVING_MEMBERS_PARTS, COMMITTEE_MEETING_PRESENT_MEMBERS_PARTS_2],
  others: [],
};

function givenAdoptingResolution(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const approval = readApprovalReading(readings.approval);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  const approvalLack = approvalValue === UNKNOWN ? lackOfApproval(approval, approvingMembers, presentMembers) : false;
  return decideAdoptingResolution(approvalValue, approvalLack);
}

function resultOfAdoptingResolution(
  approvalValue: Truth,
  approvalLack: Note,
  input: Input,
  approvingMembers: number,
  presentMembers: number,
  approval: ApprovalReading | undefined,
): Result {
  return result(settled(decideAdoptingResolution(approvalValue, approvalLack), givenAdoptingResolution, input, ADOPTING_RESOLUTION_PARTS), {
    text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
    values: [
      ['approvingMembers', showNumber(approvingMembers, 1n, '人')],
      ['presentMembers', showNumber(presentMembers, 1n, '人')],
      ['readings.approval', showMember(approval, APPROVAL_READING_NAMES)],
      ['definition.approval', showTruth(approvalValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 決議（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 當 決議半數
 * - 始得 決議
 */
export function adoptingResolution(input: Input): Decision {
  return settled(givenAdoptingResolution(input), givenAdoptingResolution, input, ADOPTING_RESOLUTION_PARTS);
}

/** 決議：結果與理由。 */
export function explainAdoptingResolution(input: Input): Result {
  const readings = recordOf(input?.readings);
  const approval = readApprovalReading(readings.approval);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  const approvalLack = approvalValue === UNKNOWN ? lackOfApproval(approval, approvingMembers, presentMembers) : false;
  return resultOfAdoptingResolution(approvalValue, approvalLack, input, approvingMembers, presentMembers, approval);
}

/** 系所級決議：notApplicable */
const DEPARTMENT_RESOLUTION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九條');

/** 系所級決議：met */
const DEPARTMENT_RESOLUTION_MET = /* @__PURE__ */ decided('met', '第九條');

/** 系所級決議：violated */
const DEPARTMENT_RESOLUTION_VIOLATED = /* @__PURE__ */ decided('violated', '第九條');

/** 系所級決議所讀的事實 */
const DEPARTMENT_RESOLUTION_FACTS: readonly string[] = ['課程委員會.層級', '課程決議.系所務會議通過'];

function openDepartmentResolution(level: CommitteeLevel | undefined, departmentMeetingPassed: Truth): Decision {
  return undeterminedDuty(
    '第九條',
    answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(departmentMeetingPassed, departmentMeetingPassed === UNKNOWN && '課程決議.系所務會議通過'),
    YES,
    DEPARTMENT_RESOLUTION_FACTS,
  );
}

function decideDepartmentResolution(level: CommitteeLevel | undefined, departmentMeetingPassed: Truth): Decision {
  const inCase: Truth = level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_RESOLUTION_NOT_APPLICABLE;
  const must: Truth = departmentMeetingPassed;
  if (inCase === YES && must === YES) return DEPARTMENT_RESOLUTION_MET;
  if (inCase === YES && must === NO) return DEPARTMENT_RESOLUTION_VIOLATED;
  return openDepartmentResolution(level, departmentMeetingPassed);
}

function resultOfDepartmentResolution(level: CommitteeLevel | undefined, departmentMeetingPassed: Truth): Result {
  return result(decideDepartmentResolution(level, departmentMeetingPassed), {
    text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['departmentMeetingPassed', showTruth(departmentMeetingPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 系所級決議（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 適用 課程委員會.層級 = 系所級
 * - 應 課程決議.系所務會議通過
 */
export function departmentResolution(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const departmentMeetingPassed = readBoolean(committeeResolution.departmentMeetingPassed);
  return decideDepartmentResolution(level, departmentMeetingPassed);
}

/** 系所級決議：結果與理由。 */
export function explainDepartmentResolution(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const departmentMeetingPassed = readBoolean(committeeResolution.departmentMeetingPassed);
  return resultOfDepartmentResolution(level, departmentMeetingPassed);
}

/** 院級重大決議：notApplicable */
const COLLEGE_RESOLUTION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九條');

/** 院級重大決議：met */
const COLLEGE_RESOLUTION_MET = /* @__PURE__ */ decided('met', '第九條');

/** 院級重大決議：violated */
const COLLEGE_RESOLUTION_VIOLATED = /* @__PURE__ */ decided('violated', '第九條');

/** 院級重大決議所讀的事實 */
const COLLEGE_RESOLUTION_FACTS: readonly string[] = ['課程委員會.層級', '課程決議.重大事項', '課程決議.院務會議通過'];

function openCollegeResolution(level: CommitteeLevel | undefined, important: Truth, collegeMeetingPassed: Truth): Decision {
  return undeterminedDuty(
    '第九條',
    allAnswers(
      answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
      answer(important, important === UNKNOWN && '課程決議.重大事項'),
    ),
    answer(collegeMeetingPassed, collegeMeetingPassed === UNKNOWN && '課程決議.院務會議通過'),
    YES,
    COLLEGE_RESOLUTION_FACTS,
  );
}

function decideCollegeResolution(level: CommitteeLevel | undefined, important: Truth, collegeMeetingPassed: Truth): Decision {
  const inCase: Truth = and(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, important);
  if (inCase === NO) return COLLEGE_RESOLUTION_NOT_APPLICABLE;
  const must: Truth = collegeMeetingPassed;
  if (inCase === YES && must === YES) return COLLEGE_RESOLUTION_MET;
  if (inCase === YES && must === NO) return COLLEGE_RESOLUTION_VIOLATED;
  return openCollegeResolution(level, important, collegeMeetingPassed);
}

function resultOfCollegeResolution(level: CommitteeLevel | undefined, important: Truth, collegeMeetingPassed: Truth): Result {
  return result(decideCollegeResolution(level, important, collegeMeetingPassed), {
    text: '各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['important', showTruth(important)],
      ['collegeMeetingPassed', showTruth(collegeMeetingPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院級重大決議（第九條）
 *
 * > 各級委員會應有委員半數親自出席，始得開議；應有出席委員半數同意，始得決議。系所級委員會之決議，應提系所務會議通過；院級委員會之決議事項屬重大者，應提院務會議通過。
 *
 * - 適用 課程委員會.層級 = 院級 且 課程決議.重大事項
 * - 應 課程決議.院務會議通過
 */
export function collegeResolution(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const important = readBoolean(committeeResolution.important);
  const collegeMeetingPassed = readBoolean(committeeResolution.collegeMeetingPassed);
  return decideCollegeResolution(level, important, collegeMeetingPassed);
}

/** 院級重大決議：結果與理由。 */
export function explainCollegeResolution(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const important = readBoolean(committeeResolution.important);
  const collegeMeetingPassed = readBoolean(committeeResolution.collegeMeetingPassed);
  return resultOfCollegeResolution(level, important, collegeMeetingPassed);
}

/** 重大事項之施行：notApplicable */
const IMPORTANT_RESOLUTION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條');

/** 重大事項之施行：entitled */
const IMPORTANT_RESOLUTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第十條');

/** 重大事項之施行：notEntitled */
const IMPORTANT_RESOLUTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十條');

/** 重大事項之施行所讀的事實 */
const IMPORTANT_RESOLUTION_FACTS: readonly string[] = ['課程委員會.層級', '課程決議.重大事項', '課程決議.教務會議通過'];

function openImportantResolution(level: CommitteeLevel | undefined, important: Truth, academicMeetingPassed: Truth): Decision {
  return undeterminedPermission(
    '第十條',
    allAnswers(
      answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
      answer(important, important === UNKNOWN && '課程決議.重大事項'),
    ),
    answer(academicMeetingPassed, academicMeetingPassed === UNKNOWN && '課程決議.教務會議通過'),
    IMPORTANT_RESOLUTION_FACTS,
  );
}

function decideImportantResolution(level: CommitteeLevel | undefined, important: Truth, academicMeetingPassed: Truth): Decision {
  const inCase: Truth = and(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, important);
  if (inCase === NO) return IMPORTANT_RESOLUTION_NOT_APPLICABLE;
  const when: Truth = academicMeetingPassed;
  if (inCase === YES && when === YES) return IMPORTANT_RESOLUTION_ENTITLED;
  if (inCase === YES && when === NO) return IMPORTANT_RESOLUTION_NOT_ENTITLED;
  return openImportantResolution(level, important, academicMeetingPassed);
}

function resultOfImportantResolution(level: CommitteeLevel | undefined, important: Truth, academicMeetingPassed: Truth): Result {
  return result(decideImportantResolution(level, important, academicMeetingPassed), {
    text: '本會就重大事項所為之決議，經教務會議通過後，始得施行。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['important', showTruth(important)],
      ['academicMeetingPassed', showTruth(academicMeetingPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 重大事項之施行（第十條）
 *
 * > 本會就重大事項所為之決議，經教務會議通過後，始得施行。
 *
 * - 適用 課程委員會.層級 = 校級 且 課程決議.重大事項
 * - 當 課程決議.教務會議通過
 * - 始得 施行
 */
export function importantResolution(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const important = readBoolean(committeeResolution.important);
  const academicMeetingPassed = readBoolean(committeeResolution.academicMeetingPassed);
  return decideImportantResolution(level, important, academicMeetingPassed);
}

/** 重大事項之施行：結果與理由。 */
export function explainImportantResolution(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const committeeResolution = recordOf(input?.committeeResolution);
  const important = readBoolean(committeeResolution.important);
  const academicMeetingPassed = readBoolean(committeeResolution.academicMeetingPassed);
  return resultOfImportantResolution(level, important, academicMeetingPassed);
}

/** 副校長委員：notApplicable */
const VICE_PRESIDENT_MEMBER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條');

/** 副校長委員：met */
const VICE_PRESIDENT_MEMBER_MET = /* @__PURE__ */ decided('met', '第三條');

/** 副校長委員：violated */
const VICE_PRESIDENT_MEMBER_VIOLATED = /* @__PURE__ */ decided('violated', '第三條');

/** 副校長委員所讀的事實 */
const VICE_PRESIDENT_MEMBER_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.副校長人數'];

function openVicePresidentMember(level: CommitteeLevel | undefined, vicePresidents: number): Decision {
  return undeterminedDuty(
    '第三條',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    answer(
      vicePresidents === 1 ? YES : vicePresidents < 1 || vicePresidents > 1 ? NO : UNKNOWN,
      vicePresidents !== vicePresidents && '課程委員會.副校長人數',
    ),
    YES,
    VICE_PRESIDENT_MEMBER_FACTS,
  );
}

function decideVicePresidentMember(level: CommitteeLevel | undefined, vicePresidents: number): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return VICE_PRESIDENT_MEMBER_NOT_APPLICABLE;
  const must: Truth = vicePresidents === 1 ? YES : vicePresidents < 1 || vicePresidents > 1 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return VICE_PRESIDENT_MEMBER_MET;
  if (inCase === YES && must === NO) return VICE_PRESIDENT_MEMBER_VIOLATED;
  return openVicePresidentMember(level, vicePresidents);
}

function resultOfVicePresidentMember(level: CommitteeLevel | undefined, vicePresidents: number): Result {
  return result(decideVicePresidentMember(level, vicePresidents), {
    text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['vicePresidents', showNumber(vicePresidents, 1n, '人')],
      ['vicePresidentSeats', '1 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 副校長委員（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 適用 課程委員會.層級 = 校級
 * - 應 課程委員會.副校長人數 = 副校長名額（1 人）
 */
export function vicePresidentMember(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const vicePresidents = integerOf(curriculumCommittee.vicePresidents, 0, 5);
  return decideVicePresidentMember(level, vicePresidents);
}

/** 副校長委員：結果與理由。 */
export function explainVicePresidentMember(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const vicePresidents = integerOf(curriculumCommittee.vicePresidents, 0, 5);
  return resultOfVicePresidentMember(level, vicePresidents);
}

/** 教務長 */
const MEMBERS = 0b1;

/** 學務長 */
const MEMBERS_2 = 0b10;

/** 研發長 */
const MEMBERS_3 = 0b100;

/** 學院院長 */
const MEMBERS_4 = 0b10000;

/** 通識教育中心主任 */
const MEMBERS_5 = 0b1000;

/** 校級主管委員：notApplicable */
const UNIVERSITY_OFFICERS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條');

/** 校級主管委員：met */
const UNIVERSITY_OFFICERS_MET = /* @__PURE__ */ decided('met', '第三條');

/** 校級主管委員：violated */
const UNIVERSITY_OFFICERS_VIOLATED = /* @__PURE__ */ decided('violated', '第三條');

/** 校級主管委員所讀的事實 */
const UNIVERSITY_OFFICERS_FACTS: readonly string[] = ['課程委員會.層級', '課程委員會.主管委員'];

function openUniversityOfficers(level: CommitteeLevel | undefined, officers: number): Decision {
  return undeterminedDuty(
    '第三條',
    answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
    allAnswers(
      answer(officers < 0 ? UNKNOWN : (officers & MEMBERS) !== 0 ? YES : NO, officers < 0 && '課程委員會.主管委員'),
      answer(officers < 0 ? UNKNOWN : (officers & MEMBERS_2) !== 0 ? YES : NO, officers < 0 && '課程委員會.主管委員'),
      answer(officers < 0 ? UNKNOWN : (officers & MEMBERS_3) !== 0 ? YES : NO, officers < 0 && '課程委員會.主管委員'),
      answer(officers < 0 ? UNKNOWN : (officers & MEMBERS_4) !== 0 ? YES : NO, officers < 0 && '課程委員會.主管委員'),
      answer(officers < 0 ? UNKNOWN : (officers & MEMBERS_5) !== 0 ? YES : NO, officers < 0 && '課程委員會.主管委員'),
    ),
    YES,
    UNIVERSITY_OFFICERS_FACTS,
  );
}

function decideUniversityOfficers(level: CommitteeLevel | undefined, officers: number): Decision {
  const inCase: Truth = level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_OFFICERS_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          officers < 0 ? UNKNOWN : (officers & MEMBERS) !== 0 ? YES : NO,
          officers < 0 ? UNKNOWN : (officers & MEMBERS_2) !== 0 ? YES : NO,
        ),
        officers < 0 ? UNKNOWN : (officers & MEMBERS_3) !== 0 ? YES : NO,
      ),
      officers < 0 ? UNKNOWN : (officers & MEMBERS_4) !== 0 ? YES : NO,
    ),
    officers < 0 ? UNKNOWN : (officers & MEMBERS_5) !== 0 ? YES : NO,
  );
  if (inCase === YES && must === YES) return UNIVERSITY_OFFICERS_MET;
  if (inCase === YES && must === NO) return UNIVERSITY_OFFICERS_VIOLATED;
  return openUniversityOfficers(level, officers);
}

function resultOfUniversityOfficers(level: CommitteeLevel | undefined, officers: number): Result {
  return result(decideUniversityOfficers(level, officers), {
    text: '本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。',
    values: [
      ['level', showMember(level, COMMITTEE_LEVEL_NAMES)],
      ['officers', showList(membersOf(officers, OFFICER_NAMES), (member) => showMember(member, OFFICER_NAMES))],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校級主管委員（第三條）
 *
 * > 本會以副校長一人、教務長、學務長與研發長，各學院院長，通識教育中心主任，各學院所遴選之教授代表一人，以及校長遴聘之校外專家學者、校友代表二至四人與學生代表二至四人為委員；主任委員由校長指定。
 *
 * - 適用 課程委員會.層級 = 校級
 * - 應 課程委員會.主管委員 有一屬於 教務長 且 課程委員會.主管委員 有一屬於 學務長 且 課程委員會.主管委員 有一屬於 研發長 且 課程委員會.主管委員 有一屬於 學院院長 且 課程委員會.主管委員 有一屬於 通識教育中心主任
 */
export function universityOfficers(input: Input): Decision {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const officers = readMembers(curriculumCommittee.officers, bitOfOfficer);
  return decideUniversityOfficers(level, officers);
}

/** 校級主管委員：結果與理由。 */
export function explainUniversityOfficers(input: Input): Result {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const officers = readMembers(curriculumCommittee.officers, bitOfOfficer);
  return resultOfUniversityOfficers(level, officers);
}

export interface Decisions {
  readonly universityCompetence: Decision;
  readonly lowerCompetence: Decision;
  readonly universityProfessors: Decision;
  readonly universityExperts: Decision;
  readonly universityStudents: Decision;
  readonly collegeElected: Decision;
  readonly collegeExperts: Decision;
  readonly collegeStudents: Decision;
  readonly collegeConvener: Decision;
  readonly departmentTeachers: Decision;
  readonly actingLecturers: Decision;
  readonly departmentExperts: Decision;
  readonly departmentStudents: Decision;
  readonly departmentConvener: Decision;
  readonly studentsPresent: Decision;
  readonly chairTerm: Decision;
  readonly memberTerms: Decision;
  readonly reelection: Decision;
  readonly semesterMeetings: Decision;
  readonly chairElection: Decision;
  readonly openingMeeting: Decision;
  readonly adoptingResolution: Decision;
  readonly departmentResolution: Decision;
  readonly collegeResolution: Decision;
  readonly importantResolution: Decision;
  readonly vicePresidentMember: Decision;
  readonly universityOfficers: Decision;
}

export interface Results {
  readonly universityCompetence: Result;
  readonly lowerCompetence: Result;
  readonly universityProfessors: Result;
  readonly outsideCount: Result;
  readonly universityExperts: Result;
  readonly universityStudents: Result;
  readonly collegeElected: Result;
  readonly collegeExperts: Result;
  readonly collegeStudents: Result;
  readonly collegeConvener: Result;
  readonly countedTeachers: Result;
  readonly departmentTeachers: Result;
  readonly actingLecturers: Result;
  readonly departmentExperts: Result;
  readonly departmentStudents: Result;
  readonly departmentConvener: Result;
  readonly studentsPresent: Result;
  readonly chairTerm: Result;
  readonly memberTerms: Result;
  readonly reelection: Result;
  readonly semesterMeetings: Result;
  readonly chairElection: Result;
  readonly quorum: Result;
  readonly approval: Result;
  readonly openingMeeting: Result;
  readonly adoptingResolution: Result;
  readonly departmentResolution: Result;
  readonly collegeResolution: Result;
  readonly importantResolution: Result;
  readonly vicePresidentMember: Result;
  readonly universityOfficers: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const professorsPerCollege = integerOf(curriculumCommittee.professorsPerCollege, 0, 10);
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  const outsideCountLack = outsideCountValue === UNKNOWN ? lackOfOutsideCount(outsideCount, experts, alumni) : false;
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  const membersPerDepartment = integerOf(curriculumCommittee.membersPerDepartment, 0, 10);
  const deanConvenes = readBoolean(curriculumCommittee.deanConvenes);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersReach =
    countedTeachersValue !== countedTeachersValue ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : undefined;
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const headConvenes = readBoolean(curriculumCommittee.headConvenes);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const coursePlanning = readBoolean(committeeMeeting.coursePlanning);
  const studentsPresent_2 = integerOf(committeeMeeting.studentsPresent, 0, 20);
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  const term = decimalOf(committeeMember.term, 10, 0, 100);
  const perSemester = integerOf(committeeMeeting.perSemester, 0, 50);
  const chairPresent = readBoolean(committeeMeeting.chairPresent);
  const electedChairs = integerOf(committeeMeeting.electedChairs, 0, 10);
  const quorum = readQuorumReading(readings.quorum);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  const quorumLack = quorumValue === UNKNOWN ? lackOfQuorum(quorum, presentMembers, members) : false;
  const approval = readApprovalReading(readings.approval);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  const approvalLack = approvalValue === UNKNOWN ? lackOfApproval(approval, approvingMembers, presentMembers) : false;
  const committeeResolution = recordOf(input?.committeeResolution);
  const departmentMeetingPassed = readBoolean(committeeResolution.departmentMeetingPassed);
  const important = readBoolean(committeeResolution.important);
  const collegeMeetingPassed = readBoolean(committeeResolution.collegeMeetingPassed);
  const academicMeetingPassed = readBoolean(committeeResolution.academicMeetingPassed);
  const vicePresidents = integerOf(curriculumCommittee.vicePresidents, 0, 5);
  const officers = readMembers(curriculumCommittee.officers, bitOfOfficer);
  return {
    universityCompetence: decideUniversityCompetence(level),
    lowerCompetence: decideLowerCompetence(level),
    universityProfessors: decideUniversityProfessors(level, professorsPerCollege),
    universityExperts: settled(
      decideUniversityExperts(level, outsideCountValue, outsideCountLack),
      givenUniversityExperts,
      input,
      UNIVERSITY_EXPERTS_PARTS,
    ),
    universityStudents: decideUniversityStudents(level, studentMembers),
    collegeElected: decideCollegeElected(level, membersPerDepartment),
    collegeExperts: settled(decideCollegeExperts(level, experts, alumni), givenCollegeExperts, input, COLLEGE_EXPERTS_PARTS),
    collegeStudents: decideCollegeStudents(level, studentMembers),
    collegeConvener: decideCollegeConvener(level, deanConvenes),
    departmentTeachers: settled(
      decideDepartmentTeachers(level, countedTeachersValue, countedTeachersReach, countedTeachersLack),
      givenDepartmentTeachers,
      input,
      DEPARTMENT_TEACHERS_PARTS,
    ),
    actingLecturers: decideActingLecturers(level, tooFewProfessors),
    departmentExperts: settled(decideDepartmentExperts(level, experts, alumni), givenDepartmentExperts, input, DEPARTMENT_EXPERTS_PARTS),
    departmentStudents: decideDepartmentStudents(level, studentMembers),
    departmentConvener: decideDepartmentConvener(level, headConvenes),
    studentsPresent:
      coursePlanning === NO
        ? STUDENTS_PRESENT_NOT_APPLICABLE
        : coursePlanning === YES && studentsPresent_2 > 0
          ? STUDENTS_PRESENT_MET
          : coursePlanning === YES && studentsPresent_2 <= 0
            ? STUDENTS_PRESENT_VIOLATED
            : openStudentsPresent(coursePlanning, studentsPresent_2),
    chairTerm: decideChairTerm(role),
    memberTerms: decideMemberTerms(role, term),
    reelection: decideReelection(role),
    semesterMeetings:
      perSemester >= 1 ? SEMESTER_MEETINGS_MET : perSemester < 1 ? SEMESTER_MEETINGS_VIOLATED : SEMESTER_MEETINGS_UNDETERMINED,
    chairElection: decideChairElection(chairPresent, electedChairs),
    openingMeeting: settled(decideOpeningMeeting(quorumValue, quorumLack), givenOpeningMeeting, input, OPENING_MEETING_PARTS),
    adoptingResolution: settled(
      decideAdoptingResolution(approvalValue, approvalLack),
      givenAdoptingResolution,
      input,
      ADOPTING_RESOLUTION_PARTS,
    ),
    departmentResolution: decideDepartmentResolution(level, departmentMeetingPassed),
    collegeResolution: decideCollegeResolution(level, important, collegeMeetingPassed),
    importantResolution: decideImportantResolution(level, important, academicMeetingPassed),
    vicePresidentMember: decideVicePresidentMember(level, vicePresidents),
    universityOfficers: decideUniversityOfficers(level, officers),
  };
}

function evaluateRead(input: Input): Results {
  const curriculumCommittee = recordOf(input?.curriculumCommittee);
  const level = readCommitteeLevel(curriculumCommittee.level);
  const professorsPerCollege = integerOf(curriculumCommittee.professorsPerCollege, 0, 10);
  const readings = recordOf(input?.readings);
  const outsideCount = readOutsideCountReading(readings.outsideCount);
  const experts = integerOf(curriculumCommittee.experts, 0, 20);
  const alumni = integerOf(curriculumCommittee.alumni, 0, 20);
  const outsideCountValue = computeOutsideCount(outsideCount, experts, alumni);
  const outsideCountLack = outsideCountValue === UNKNOWN ? lackOfOutsideCount(outsideCount, experts, alumni) : false;
  const studentMembers = integerOf(curriculumCommittee.studentMembers, 0, 20);
  const membersPerDepartment = integerOf(curriculumCommittee.membersPerDepartment, 0, 10);
  const deanConvenes = readBoolean(curriculumCommittee.deanConvenes);
  const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
  const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
  const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
  const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
  const countedTeachersReach =
    countedTeachersValue !== countedTeachersValue ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : undefined;
  const countedTeachersLack =
    countedTeachersValue !== countedTeachersValue ? lackOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers) : false;
  const headConvenes = readBoolean(curriculumCommittee.headConvenes);
  const committeeMeeting = recordOf(input?.committeeMeeting);
  const coursePlanning = readBoolean(committeeMeeting.coursePlanning);
  const studentsPresent_2 = integerOf(committeeMeeting.studentsPresent, 0, 20);
  const committeeMember = recordOf(input?.committeeMember);
  const role = readCommitteeRole(committeeMember.role);
  const term = decimalOf(committeeMember.term, 10, 0, 100);
  const perSemester = integerOf(committeeMeeting.perSemester, 0, 50);
  const chairPresent = readBoolean(committeeMeeting.chairPresent);
  const electedChairs = integerOf(committeeMeeting.electedChairs, 0, 10);
  const quorum = readQuorumReading(readings.quorum);
  const presentMembers = integerOf(committeeMeeting.presentMembers, 0, 200);
  const members = integerOf(committeeMeeting.members, 0, 200);
  const quorumValue = computeQuorum(quorum, presentMembers, members);
  const approval = readApprovalReading(readings.approval);
  const approvingMembers = integerOf(committeeMeeting.approvingMembers, 0, 200);
  const approvalValue = computeApproval(approval, approvingMembers, presentMembers);
  const quorumLack = quorumValue === UNKNOWN ? lackOfQuorum(quorum, presentMembers, members) : false;
  const approvalLack = approvalValue === UNKNOWN ? lackOfApproval(approval, approvingMembers, presentMembers) : false;
  const committeeResolution = recordOf(input?.committeeResolution);
  const departmentMeetingPassed = readBoolean(committeeResolution.departmentMeetingPassed);
  const important = readBoolean(committeeResolution.important);
  const collegeMeetingPassed = readBoolean(committeeResolution.collegeMeetingPassed);
  const academicMeetingPassed = readBoolean(committeeResolution.academicMeetingPassed);
  const vicePresidents = integerOf(curriculumCommittee.vicePresidents, 0, 5);
  const officers = readMembers(curriculumCommittee.officers, bitOfOfficer);
  return {
    universityCompetence: resultOfUniversityCompetence(level),
    lowerCompetence: resultOfLowerCompetence(level),
    universityProfessors: resultOfUniversityProfessors(level, professorsPerCollege),
    outsideCount: settledResult(
      resultOfOutsideCount(outsideCountValue, outsideCount, experts, alumni),
      givenOutsideCount,
      input,
      OUTSIDE_COUNT_PARTS,
    ),
    universityExperts: resultOfUniversityExperts(level, outsideCountValue, outsideCountLack, input, experts, alumni, outsideCount),
    universityStudents: resultOfUniversityStudents(level, studentMembers),
    collegeElected: resultOfCollegeElected(level, membersPerDepartment),
    collegeExperts: resultOfCollegeExperts(level, experts, alumni, input),
    collegeStudents: resultOfCollegeStudents(level, studentMembers),
    collegeConvener: resultOfCollegeConvener(level, deanConvenes),
    countedTeachers: settledResult(
      resultOfCountedTeachers(countedTeachersValue, tooFewProfessors, electedTeachers, actingLecturers),
      givenCountedTeachers,
      input,
      COUNTED_TEACHERS_PARTS,
    ),
    departmentTeachers: resultOfDepartmentTeachers(
      level,
      countedTeachersValue,
      countedTeachersReach,
      countedTeachersLack,
      input,
      tooFewProfessors,
      electedTeachers,
      actingLecturers,
    ),
    actingLecturers: resultOfActingLecturers(level, tooFewProfessors),
    departmentExperts: resultOfDepartmentExperts(level, experts, alumni, input),
    departmentStudents: resultOfDepartmentStudents(level, studentMembers),
    departmentConvener: resultOfDepartmentConvener(level, headConvenes),
    studentsPresent: resultOfStudentsPresent(coursePlanning, studentsPresent_2),
    chairTerm: resultOfChairTerm(role),
    memberTerms: resultOfMemberTerms(role, term),
    reelection: resultOfReelection(role),
    semesterMeetings: resultOfSemesterMeetings(perSemester),
    chairElection: resultOfChairElection(chairPresent, electedChairs),
    quorum: settledResult(resultOfQuorum(quorumValue, quorum, presentMembers, members), givenQuorum, input, QUORUM_PARTS),
    approval: settledResult(
      resultOfApproval(approvalValue, approval, approvingMembers, presentMembers),
      givenApproval,
      input,
      APPROVAL_PARTS,
    ),
    openingMeeting: resultOfOpeningMeeting(quorumValue, quorumLack, input, presentMembers, members, quorum),
    adoptingResolution: resultOfAdoptingResolution(approvalValue, approvalLack, input, approvingMembers, presentMembers, approval),
    departmentResolution: resultOfDepartmentResolution(level, departmentMeetingPassed),
    collegeResolution: resultOfCollegeResolution(level, important, collegeMeetingPassed),
    importantResolution: resultOfImportantResolution(level, important, academicMeetingPassed),
    vicePresidentMember: resultOfVicePresidentMember(level, vicePresidents),
    universityOfficers: resultOfUniversityOfficers(level, officers),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
