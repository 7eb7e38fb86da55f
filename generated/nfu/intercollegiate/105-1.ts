// @generated fagui: rules/nfu/intercollegiate/amendment-105-1.fagui
/**
 * 國立虎尾科技大學校際選課實施要點（nfu.intercollegiate），版本 105-1
 * 由 rules/nfu/intercollegiate/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  agree,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  lacking,
  membersOf,
  not,
  notAnswer,
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
  undeterminedDuty,
  undeterminedEffect,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
  withConsequences,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Consequence,
  Decision,
  InputShape,
  Note,
  PartedFact,
  Parts,
  Result,
  ResultWith,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.intercollegiate',
  title: '校際選課實施要點',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 學制：四技、二技、碩士班、碩士在職專班、博士班 */
export type Programme = 'fourYear' | 'twoYear' | 'master' | 'inServiceMaster' | 'doctoral';

export const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['fourYear', '四技'],
  ['twoYear', '二技'],
  ['master', '碩士班'],
  ['inServiceMaster', '碩士在職專班'],
  ['doctoral', '博士班'],
];

function readProgramme(value: unknown): Programme | undefined {
  switch (value) {
    case 'fourYear':
    case 'twoYear':
    case 'master':
    case 'inServiceMaster':
    case 'doctoral':
      return value;
    default:
      return undefined;
  }
}

/** 學生身分：一般生、延修生、畢業班、轉學生、轉系生、復學生 */
export type StudentStatus = 'regular' | 'extended' | 'graduating' | 'transfer' | 'departmentTransfer' | 'returning';

export const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
  ['regular', '一般生'],
  ['extended', '延修生'],
  ['graduating', '畢業班'],
  ['transfer', '轉學生'],
  ['departmentTransfer', '轉系生'],
  ['returning', '復學生'],
];

function bitOfStudentStatus(member: unknown): number {
  switch (member) {
    case 'regular':
      return 1;
    case 'extended':
      return 2;
    case 'graduating':
      return 4;
    case 'transfer':
      return 8;
    case 'departmentTransfer':
      return 16;
    case 'returning':
      return 32;
    default:
      return -1;
  }
}

/** 課程類別：大學部課程、研究所課程、碩士在職專班課程、進修部課程、進修學院課程 */
export type CourseCategory =
  'undergraduateCourse' | 'graduateCourse' | 'inServiceMasterCourse' | 'eveningCourse' | 'continuingCollegeCourse';

export const COURSE_CATEGORY_NAMES: readonly (readonly [alias: CourseCategory, name: string])[] = [
  ['undergraduateCourse', '大學部課程'],
  ['graduateCourse', '研究所課程'],
  ['inServiceMasterCourse', '碩士在職專班課程'],
  ['eveningCourse', '進修部課程'],
  ['continuingCollegeCourse', '進修學院課程'],
];

function bitOfCourseCategory(member: unknown): number {
  switch (member) {
    case 'undergraduateCourse':
      return 1;
    case 'graduateCourse':
      return 2;
    case 'inServiceMasterCourse':
      return 4;
    case 'eveningCourse':
      return 8;
    case 'continuingCollegeCourse':
      return 16;
    default:
      return -1;
  }
}

/** 校際科目：系所選修科目、重修必修科目、其他必修科目 */
export type IntercollegiateSubject = 'departmentElective' | 'requiredRetake' | 'otherRequired';

export const INTERCOLLEGIATE_SUBJECT_NAMES: readonly (readonly [alias: IntercollegiateSubject, name: string])[] = [
  ['departmentElective', '系所選修科目'],
  ['requiredRetake', '重修必修科目'],
  ['otherRequired', '其他必修科目'],
];

function readIntercollegiateSubject(value: unknown): IntercollegiateSubject | undefined {
  switch (value) {
    case 'departmentElective':
    case 'requiredRetake':
    case 'otherRequired':
      return value;
    default:
      return undefined;
  }
}

/** 學生 */
export interface Student {
  /** 學制 */
  readonly programme?: Programme;
  /** 身分 */
  readonly statuses?: readonly StudentStatus[];
}

/** 選課 */
export interface Enrolment {
  /** 科目成績：分，小數2位，0至100 */
  readonly score?: number;
}

/** 課程 */
export interface Course {
  /** 類別 */
  readonly categories?: readonly CourseCategory[];
}

/** 校際 */
export interface Intercollegiate {
  /** 本校已開設 */
  readonly offeredHere?: boolean;
  /** 本校系主任同意 */
  readonly ownHeadAgreed?: boolean;
  /** 他校系主任同意 */
  readonly hostHeadAgreed?: boolean;
  /** 訂有校級協議 */
  readonly agreement?: boolean;
  /** 科目性質 */
  readonly subject?: IntercollegiateSubject;
  /** 學分：學分，整數，0至60 */
  readonly credits?: number;
  /** 校內學分：學分，整數，0至60 */
  readonly ownCredits?: number;
  /** 累計學分：學分，整數，0至200 */
  readonly totalCredits?: number;
  /** 畢業總學分：學分，整數，1至300 */
  readonly graduationCredits?: number;
  /** 系所主管核定 */
  readonly headApproved?: boolean;
  /** 取得同意書 */
  readonly consentForm?: boolean;
  /** 已發函 */
  readonly letterSent?: boolean;
  /** 衝堂 */
  readonly timeClash?: boolean;
}

/** 他校學生 */
export interface Visitor {
  /** 專案計畫 */
  readonly projectProgramme?: boolean;
  /** 實施前簽會 */
  readonly consultedBeforeStart?: boolean;
  /** 校長核示 */
  readonly presidentApproved?: boolean;
  /** 已辦選課 */
  readonly enrolled?: boolean;
  /** 科目停開 */
  readonly courseCancelled?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly enrolment?: Enrolment;
  readonly course?: Course;
  readonly intercollegiate?: Intercollegiate;
  readonly visitor?: Visitor;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
      {
        name: '身分',
        alias: 'statuses',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      },
    ],
    unread: ['部別', 'division', '學院', 'college', '年級', 'yearOfStudy', '修業學年', 'academicYears'],
  },
  {
    name: '選課',
    alias: 'enrolment',
    fields: [{ name: '科目成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } }],
    unread: [
      '完成手續',
      'procedureDone',
      '繳清費用',
      'feePaid',
      '學分',
      'credits',
      '體育學分',
      'physicalEducationCredits',
      '寒暑期實習學分',
      'internshipCredits',
      '外系外校學分',
      'outsideCredits',
      '系務會議通過',
      'departmentMeetingApproved',
      '跨日學分',
      'crossDivisionCredits',
      '全學期校外實習',
      'fullTermInternship',
      '授課教師核准',
      'teacherApproved',
      '指導教授核准',
      'advisorApproved',
      '系所主管核准',
      'headApproved',
      '衝堂',
      'timeClash',
      '衝堂科目已退選',
      'clashWithdrawn',
      '確認期限內簽回',
      'confirmationReturned',
    ],
  },
  {
    name: '課程',
    alias: 'course',
    fields: [
      {
        name: '類別',
        alias: 'categories',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
      },
    ],
    unread: [
      '開課學院',
      'offeringCollege',
      '微積分',
      'calculus',
      '訂有先修科目',
      'hasPrerequisite',
      '先修科目及格',
      'prerequisitePassed',
      '修習次數',
      'timesTaken',
      '連續性科目',
      'sequence',
      '全部修習',
      'allPartsTaken',
      '均及格',
      'allPartsPassed',
    ],
  },
  {
    name: '校際',
    alias: 'intercollegiate',
    fields: [
      { name: '本校已開設', alias: 'offeredHere', optional: false, type: { kind: 'boolean' } },
      { name: '本校系主任同意', alias: 'ownHeadAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '他校系主任同意', alias: 'hostHeadAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '訂有校級協議', alias: 'agreement', optional: false, type: { kind: 'boolean' } },
      { name: '科目性質', alias: 'subject', optional: false, type: { kind: 'enumeration', members: INTERCOLLEGIATE_SUBJECT_NAMES } },
      { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '校內學分', alias: 'ownCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '累計學分', alias: 'totalCredits', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '畢業總學分', alias: 'graduationCredits', optional: false, type: { kind: 'integer', low: 1, high: 300 } },
      { name: '系所主管核定', alias: 'headApproved', optional: false, type: { kind: 'boolean' } },
      { name: '取得同意書', alias: 'consentForm', optional: false, type: { kind: 'boolean' } },
      { name: '已發函', alias: 'letterSent', optional: false, type: { kind: 'boolean' } },
      { name: '衝堂', alias: 'timeClash', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '他校學生',
    alias: 'visitor',
    fields: [
      { name: '專案計畫', alias: 'projectProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '實施前簽會', alias: 'consultedBeforeStart', optional: false, type: { kind: 'boolean' } },
      { name: '校長核示', alias: 'presidentApproved', optional: false, type: { kind: 'boolean' } },
      { name: '已辦選課', alias: 'enrolled', optional: false, type: { kind: 'boolean' } },
      { name: '科目停開', alias: 'courseCancelled', optional: false, type: { kind: 'boolean' } },
    ],
  },
  { name: '新生', alias: 'freshman', fields: null },
  { name: '學期成績', alias: 'termResult', fields: null },
  { name: '抵免', alias: 'exemption', fields: null },
  { name: '更正', alias: 'correction', fields: null },
  { name: '開課', alias: 'offering', fields: null },
  { name: '教師', alias: 'teacher', fields: null },
  { name: '專題', alias: 'project', fields: null },
  { name: '考試', alias: 'exam', fields: null },
  { name: '試題卷', alias: 'examPaper', fields: null },
  { name: '課程委員會', alias: 'curriculumCommittee', fields: null },
  { name: '課程委員', alias: 'committeeMember', fields: null },
  { name: '課程會議', alias: 'committeeMeeting', fields: null },
  { name: '課程決議', alias: 'committeeResolution', fields: null },
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

const decimalOf = readDecimal;

function reachOfRecordedScore(timeClash: Truth, score: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = timeClash;
  if (case1 !== NO && !addReached(reached, [0], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [score], NaN) ? reached : undefined;
}

function onlyRecordedScore(timeClash: Truth, score: number): number {
  return onlyReached<number>(reachOfRecordedScore(timeClash, score), NaN);
}

function computeRecordedScore(timeClash: Truth, score: number): number {
  const case1: Truth = timeClash;
  if (case1 === YES) return 0;
  if (case1 === UNKNOWN) return onlyRecordedScore(timeClash, score);
  return score;
}

function lackOfRecordedScore(timeClash: Truth, score: number): Note {
  const case1: Answer = answer(timeClash, timeClash === UNKNOWN && '校際.衝堂');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  return lacking(score !== score && '選課.科目成績');
}

/** 大學部課程、研究所課程 */
const INTERCOLLEGIATE_CATEGORIES = 0b11;

/** 校際課程範圍：met */
const INTERCOLLEGIATE_COURSES_MET = /* @__PURE__ */ decided('met', '第三點第一項');

/** 校際課程範圍：deviates */
const INTERCOLLEGIATE_COURSES_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第一項');

/** 校際課程範圍所讀的事實 */
const INTERCOLLEGIATE_COURSES_FACTS: readonly string[] = ['課程.類別'];

function openIntercollegiateCourses(categories: number): Decision {
  return undeterminedDuty(
    '第三點第一項',
    YES,
    YES,
    answer(categories < 0 ? UNKNOWN : (categories & INTERCOLLEGIATE_CATEGORIES) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
    INTERCOLLEGIATE_COURSES_FACTS,
  );
}

function decideIntercollegiateCourses(categories: number): Decision {
  const principle: Truth = categories < 0 ? UNKNOWN : (categories & INTERCOLLEGIATE_CATEGORIES) !== 0 ? YES : NO;
  if (principle === YES) return INTERCOLLEGIATE_COURSES_MET;
  if (principle === NO) return INTERCOLLEGIATE_COURSES_DEVIATES;
  return openIntercollegiateCourses(categories);
}

function resultOfIntercollegiateCourses(categories: number): Result {
  return result(decideIntercollegiateCourses(categories), {
    text: '本校學生得為校際選課之課程，以大學部課程及研究所課程為原則；各學制選課之規定，適用本校選課要點。',
    values: [
      ['categories', showList(membersOf(categories, COURSE_CATEGORY_NAMES), (member) => showMember(member, COURSE_CATEGORY_NAMES))],
      ['intercollegiateCategories', '大學部課程、研究所課程'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校際課程範圍（第三點第一項）
 *
 * > 本校學生得為校際選課之課程，以大學部課程及研究所課程為原則；各學制選課之規定，適用本校選課要點。
 *
 * - 原則應 課程.類別 有一屬於 大學部課程、研究所課程
 */
export function intercollegiateCourses(input: Input): Decision {
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  return decideIntercollegiateCourses(categories);
}

/** 校際課程範圍：結果與理由。 */
export function explainIntercollegiateCourses(input: Input): Result {
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  return resultOfIntercollegiateCourses(categories);
}

/** 畢業班、延修生 */
const RETAKE_STATUSES = 0b110;

/** 校際科目範圍：met */
const INTERCOLLEGIATE_SUBJECTS_MET = /* @__PURE__ */ decided('met', '第三點第二項');

/** 校際科目範圍：violated */
const INTERCOLLEGIATE_SUBJECTS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二項');

/** 校際科目範圍所讀的事實 */
const INTERCOLLEGIATE_SUBJECTS_FACTS: readonly string[] = ['校際.科目性質', '學生.身分'];

function openIntercollegiateSubjects(subject: IntercollegiateSubject | undefined, statuses: number): Decision {
  return undeterminedDuty(
    '第三點第二項',
    YES,
    anyAnswer(
      answer(subject === 'departmentElective' ? YES : subject === undefined ? UNKNOWN : NO, subject === undefined && '校際.科目性質'),
      allAnswers(
        answer(subject === 'requiredRetake' ? YES : subject === undefined ? UNKNOWN : NO, subject === undefined && '校際.科目性質'),
        answer(statuses < 0 ? UNKNOWN : (statuses & RETAKE_STATUSES) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
      ),
    ),
    YES,
    INTERCOLLEGIATE_SUBJECTS_FACTS,
  );
}

function decideIntercollegiateSubjects(subject: IntercollegiateSubject | undefined, statuses: number): Decision {
  const must: Truth = or(
    subject === 'departmentElective' ? YES : subject === undefined ? UNKNOWN : NO,
    and(
      subject === 'requiredRetake' ? YES : subject === undefined ? UNKNOWN : NO,
      statuses < 0 ? UNKNOWN : (statuses & RETAKE_STATUSES) !== 0 ? YES : NO,
    ),
  );
  if (must === YES) return INTERCOLLEGIATE_SUBJECTS_MET;
  if (must === NO) return INTERCOLLEGIATE_SUBJECTS_VIOLATED;
  return openIntercollegiateSubjects(subject, statuses);
}

const INTERCOLLEGIATE_SUBJECT_PARTS: PartedFact = [
  '校際.科目性質',
  'intercollegiate',
  'subject',
  ['departmentElective', 'requiredRetake', 'otherRequired'],
];

const STUDENT_STATUSES_PARTS: PartedFact = ['學生.身分', 'student', 'statuses', [[], ['regular'], ['extended'], ['regular', 'extended']]];

const INTERCOLLEGIATE_SUBJECTS_PARTS: Parts = {
  order: INTERCOLLEGIATE_SUBJECTS_FACTS,
  deciding: [INTERCOLLEGIATE_SUBJECT_PARTS],
  others: [STUDENT_STATUSES_PARTS],
};

function givenIntercollegiateSubjects(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const subject = readIntercollegiateSubject(intercollegiate.subject);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  return decideIntercollegiateSubjects(subject, statuses);
}

function resultOfIntercollegiateSubjects(subject: IntercollegiateSubject | undefined, statuses: number, input: Input): Result {
  return result(
    settled(decideIntercollegiateSubjects(subject, statuses), givenIntercollegiateSubjects, input, INTERCOLLEGIATE_SUBJECTS_PARTS),
    {
      text: '修習之科目，限於各系所之選修科目；但畢業班、延修生學生，得修習必修科目以為重修。科目如何認定，由各系決定。',
      values: [
        ['subject', showMember(subject, INTERCOLLEGIATE_SUBJECT_NAMES)],
        ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
        ['retakeStatuses', '畢業班、延修生'],
      ],
      caveats: ['各系得另訂「校際科目範圍」，未計入本結果'],
      effects: [],
    },
  );
}

/**
 * 校際科目範圍（第三點第二項）
 *
 * > 修習之科目，限於各系所之選修科目；但畢業班、延修生學生，得修習必修科目以為重修。科目如何認定，由各系決定。
 *
 * - 應 校際.科目性質 = 系所選修科目 或 （校際.科目性質 = 重修必修科目 且 學生.身分 有一屬於 畢業班、延修生）
 */
export function intercollegiateSubjects(input: Input): Decision {
  return settled(givenIntercollegiateSubjects(input), givenIntercollegiateSubjects, input, INTERCOLLEGIATE_SUBJECTS_PARTS);
}

/** 校際科目範圍：結果與理由。 */
export function explainIntercollegiateSubjects(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const subject = readIntercollegiateSubject(intercollegiate.subject);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  return resultOfIntercollegiateSubjects(subject, statuses, input);
}

const integerOf = readInteger;

function holdsWith(credits: number, ownCredits: number): Truth {
  return 3 * credits <= ownCredits ? YES : 3 * credits > ownCredits ? NO : UNKNOWN;
}

function holdsAtEnds(credits: number, ownCredits: number): Truth {
  return agree(
    holdsWith(credits === credits ? credits : 0, ownCredits === ownCredits ? ownCredits : 60),
    holdsWith(credits === credits ? credits : 60, ownCredits === ownCredits ? ownCredits : 0),
  );
}

/** 延修生 */
const MEMBERS = 0b10;

/** 校際選課比例：notApplicable */
const INTERCOLLEGIATE_RATIO_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 校際選課比例：met */
const INTERCOLLEGIATE_RATIO_MET = /* @__PURE__ */ decided('met', '第四點');

/** 校際選課比例：violated */
const INTERCOLLEGIATE_RATIO_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 校際選課比例所讀的事實 */
const INTERCOLLEGIATE_RATIO_FACTS: readonly string[] = ['學生.學制', '校際.學分', '校際.校內學分', '學生.身分'];

function openIntercollegiateRatio(programme: Programme | undefined, statuses: number, ownCredits: number, credits: number): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    not(and(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, ownCredits < 9 ? YES : ownCredits >= 9 ? NO : UNKNOWN)),
  );
  if (inCase === NO) return INTERCOLLEGIATE_RATIO_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds(credits, ownCredits);
  if (inCase === YES && must === YES) return INTERCOLLEGIATE_RATIO_MET;
  if (inCase === YES && must === NO) return INTERCOLLEGIATE_RATIO_VIOLATED;
  return undeterminedDuty(
    '第四點',
    allAnswers(
      answer(
        programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
      notAnswer(
        allAnswers(
          answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
          answer(ownCredits < 9 ? YES : ownCredits >= 9 ? NO : UNKNOWN, ownCredits !== ownCredits && '校際.校內學分'),
        ),
      ),
    ),
    answer(holdsAtEnds(credits, ownCredits), credits !== credits && '校際.學分', ownCredits !== ownCredits && '校際.校內學分'),
    YES,
    INTERCOLLEGIATE_RATIO_FACTS,
  );
}

function decideIntercollegiateRatio(programme: Programme | undefined, statuses: number, ownCredits: number, credits: number): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    not(and(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, ownCredits < 9 ? YES : ownCredits >= 9 ? NO : UNKNOWN)),
  );
  if (inCase === NO) return INTERCOLLEGIATE_RATIO_NOT_APPLICABLE;
  if (inCase === YES && 3 * credits <= ownCredits) return INTERCOLLEGIATE_RATIO_MET;
  if (inCase === YES && 3 * credits > ownCredits) return INTERCOLLEGIATE_RATIO_VIOLATED;
  return openIntercollegiateRatio(programme, statuses, ownCredits, credits);
}

const STUDENT_PROGRAMME_PARTS: PartedFact = ['學生.學制', 'student', 'programme', ['fourYear', 'master']];

function difference(input: Input): number | null | undefined {
  const intercollegiate = recordOf(input?.intercollegiate);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const value = 3 * credits - ownCredits;
  return value === value
    ? value
    : lacking(credits !== credits && '校際.學分', ownCredits !== ownCredits && '校際.校內學分').missing.length > 0
      ? undefined
      : null;
}

const INTERCOLLEGIATE_CREDITS_PARTS: PartedFact = [
  '校際.學分',
  'intercollegiate',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference, '>']] },
];

const INTERCOLLEGIATE_OWN_CREDITS_PARTS: PartedFact = [
  '校際.校內學分',
  'intercollegiate',
  'ownCredits',
  { low: 0, high: 60, scale: 1, starts: [0, 9], turns: [[difference, '>']] },
];

const INTERCOLLEGIATE_RATIO_PARTS: Parts = {
  order: INTERCOLLEGIATE_RATIO_FACTS,
  deciding: [INTERCOLLEGIATE_CREDITS_PARTS, INTERCOLLEGIATE_OWN_CREDITS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS, STUDENT_STATUSES_PARTS],
};

function givenIntercollegiateRatio(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const intercollegiate = recordOf(input?.intercollegiate);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  return decideIntercollegiateRatio(programme, statuses, ownCredits, credits);
}

function resultOfIntercollegiateRatio(
  programme: Programme | undefined,
  statuses: number,
  ownCredits: number,
  credits: number,
  input: Input,
): Result {
  return result(
    settled(
      decideIntercollegiateRatio(programme, statuses, ownCredits, credits),
      givenIntercollegiateRatio,
      input,
      INTERCOLLEGIATE_RATIO_PARTS,
    ),
    {
      text: '本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['credits', showNumber(credits, 1n, '學分')],
        ['ownCredits', showNumber(ownCredits, 1n, '學分')],
        ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
        ['intercollegiateShare', '1/3'],
        ['shareWaiverCredits', '9 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 校際選課比例（第四點）
 *
 * > 本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。
 *
 * - 適用 學生.學制 屬於 四技、二技
 * - 應 校際.學分 ≤ （校際.校內學分 × 校際比例（1/3））
 * - 除外 學生.身分 有一屬於 延修生 且 校際.校內學分 < 免計比例學分（9 學分）
 */
export function intercollegiateRatio(input: Input): Decision {
  return settled(givenIntercollegiateRatio(input), givenIntercollegiateRatio, input, INTERCOLLEGIATE_RATIO_PARTS);
}

/** 校際選課比例：結果與理由。 */
export function explainIntercollegiateRatio(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const intercollegiate = recordOf(input?.intercollegiate);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  return resultOfIntercollegiateRatio(programme, statuses, ownCredits, credits, input);
}

/** 校際選課上限：notApplicable */
const INTERCOLLEGIATE_CAP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 校際選課上限：met */
const INTERCOLLEGIATE_CAP_MET = /* @__PURE__ */ decided('met', '第四點');

/** 校際選課上限：violated */
const INTERCOLLEGIATE_CAP_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 校際選課上限所讀的事實 */
const INTERCOLLEGIATE_CAP_FACTS: readonly string[] = ['學生.學制', '校際.學分'];

function openIntercollegiateCap(programme: Programme | undefined, credits: number): Decision {
  return undeterminedDuty(
    '第四點',
    answer(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(credits <= 7 ? YES : credits > 7 ? NO : UNKNOWN, credits !== credits && '校際.學分'),
    YES,
    INTERCOLLEGIATE_CAP_FACTS,
  );
}

function decideIntercollegiateCap(programme: Programme | undefined, credits: number): Decision {
  const inCase: Truth = programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return INTERCOLLEGIATE_CAP_NOT_APPLICABLE;
  if (inCase === YES && credits <= 7) return INTERCOLLEGIATE_CAP_MET;
  if (inCase === YES && credits > 7) return INTERCOLLEGIATE_CAP_VIOLATED;
  return openIntercollegiateCap(programme, credits);
}

function resultOfIntercollegiateCap(programme: Programme | undefined, credits: number): Result {
  return result(decideIntercollegiateCap(programme, credits), {
    text: '本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['credits', showNumber(credits, 1n, '學分')],
      ['intercollegiateMaximum', '7 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校際選課上限（第四點）
 *
 * > 本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。
 *
 * - 適用 學生.學制 屬於 四技、二技
 * - 應 校際.學分 ≤ 校際上限（7 學分）
 */
export function intercollegiateCap(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  return decideIntercollegiateCap(programme, credits);
}

/** 校際選課上限：結果與理由。 */
export function explainIntercollegiateCap(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  return resultOfIntercollegiateCap(programme, credits);
}

/** 研究生學期核定：notApplicable */
const GRADUATE_TERM_APPROVAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 研究生學期核定：met */
const GRADUATE_TERM_APPROVAL_MET = /* @__PURE__ */ decided('met', '第四點');

/** 研究生學期核定：violated */
const GRADUATE_TERM_APPROVAL_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 研究生學期核定所讀的事實 */
const GRADUATE_TERM_APPROVAL_FACTS: readonly string[] = ['學生.學制', '校際.系所主管核定'];

function openGraduateTermApproval(programme: Programme | undefined, headApproved: Truth): Decision {
  return undeterminedDuty(
    '第四點',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(headApproved, headApproved === UNKNOWN && '校際.系所主管核定'),
    YES,
    GRADUATE_TERM_APPROVAL_FACTS,
  );
}

function decideGraduateTermApproval(programme: Programme | undefined, headApproved: Truth): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_TERM_APPROVAL_NOT_APPLICABLE;
  const must: Truth = headApproved;
  if (inCase === YES && must === YES) return GRADUATE_TERM_APPROVAL_MET;
  if (inCase === YES && must === NO) return GRADUATE_TERM_APPROVAL_VIOLATED;
  return openGraduateTermApproval(programme, headApproved);
}

function resultOfGraduateTermApproval(programme: Programme | undefined, headApproved: Truth): Result {
  return result(decideGraduateTermApproval(programme, headApproved), {
    text: '本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['headApproved', showTruth(headApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生學期核定（第四點）
 *
 * > 本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 應 校際.系所主管核定
 */
export function graduateTermApproval(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const headApproved = readBoolean(intercollegiate.headApproved);
  return decideGraduateTermApproval(programme, headApproved);
}

/** 研究生學期核定：結果與理由。 */
export function explainGraduateTermApproval(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const headApproved = readBoolean(intercollegiate.headApproved);
  return resultOfGraduateTermApproval(programme, headApproved);
}

function holdsWith_2(totalCredits: number, graduationCredits: number): Truth {
  return 3 * totalCredits <= graduationCredits ? YES : 3 * totalCredits > graduationCredits ? NO : UNKNOWN;
}

function holdsAtEnds_2(totalCredits: number, graduationCredits: number): Truth {
  return agree(
    holdsWith_2(totalCredits === totalCredits ? totalCredits : 0, graduationCredits === graduationCredits ? graduationCredits : 300),
    holdsWith_2(totalCredits === totalCredits ? totalCredits : 200, graduationCredits === graduationCredits ? graduationCredits : 1),
  );
}

/** 研究生校際總學分：notApplicable */
const GRADUATE_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 研究生校際總學分：met */
const GRADUATE_TOTAL_MET = /* @__PURE__ */ decided('met', '第四點');

/** 研究生校際總學分：violated */
const GRADUATE_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 研究生校際總學分所讀的事實 */
const GRADUATE_TOTAL_FACTS: readonly string[] = ['學生.學制', '校際.累計學分', '校際.畢業總學分'];

function openGraduateTotal(programme: Programme | undefined, totalCredits: number, graduationCredits: number): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_TOTAL_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_2(totalCredits, graduationCredits);
  if (inCase === YES && must === YES) return GRADUATE_TOTAL_MET;
  if (inCase === YES && must === NO) return GRADUATE_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第四點',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(
      holdsAtEnds_2(totalCredits, graduationCredits),
      totalCredits !== totalCredits && '校際.累計學分',
      graduationCredits !== graduationCredits && '校際.畢業總學分',
    ),
    YES,
    GRADUATE_TOTAL_FACTS,
  );
}

function decideGraduateTotal(programme: Programme | undefined, totalCredits: number, graduationCredits: number): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && 3 * totalCredits <= graduationCredits) return GRADUATE_TOTAL_MET;
  if (inCase === YES && 3 * totalCredits > graduationCredits) return GRADUATE_TOTAL_VIOLATED;
  return openGraduateTotal(programme, totalCredits, graduationCredits);
}

function resultOfGraduateTotal(programme: Programme | undefined, totalCredits: number, graduationCredits: number): Result {
  return result(decideGraduateTotal(programme, totalCredits, graduationCredits), {
    text: '本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['totalCredits', showNumber(totalCredits, 1n, '學分')],
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['graduateTotalShare', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生校際總學分（第四點）
 *
 * > 本校大學部學生，其每學期校際選課之學分，不得超過當學期校內修習學分之三分之一，且至多七學分；但延修生之校內修習學分未滿九學分者，不適用前述比例。研究生每學期之校際選課學分數，由相關系所主管核定；其校際選課之總學分數，不得超過畢業總學分數三分之一。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 應 校際.累計學分 ≤ （校際.畢業總學分 × 研究生校際總額（1/3））
 */
export function graduateTotal(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const totalCredits = integerOf(intercollegiate.totalCredits, 0, 200);
  const graduationCredits = integerOf(intercollegiate.graduationCredits, 1, 300);
  return decideGraduateTotal(programme, totalCredits, graduationCredits);
}

/** 研究生校際總學分：結果與理由。 */
export function explainGraduateTotal(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const intercollegiate = recordOf(input?.intercollegiate);
  const totalCredits = integerOf(intercollegiate.totalCredits, 0, 200);
  const graduationCredits = integerOf(intercollegiate.graduationCredits, 1, 300);
  return resultOfGraduateTotal(programme, totalCredits, graduationCredits);
}

/** 先取得同意書：notApplicable */
const CONSENT_BEFORE_LETTER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點');

/** 先取得同意書：met */
const CONSENT_BEFORE_LETTER_MET = /* @__PURE__ */ decided('met', '第五點');

/** 先取得同意書：violated */
const CONSENT_BEFORE_LETTER_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 先取得同意書所讀的事實 */
const CONSENT_BEFORE_LETTER_FACTS: readonly string[] = ['校際.已發函', '校際.取得同意書'];

function openConsentBeforeLetter(letterSent: Truth, consentForm: Truth): Decision {
  return undeterminedDuty(
    '第五點',
    answer(letterSent, letterSent === UNKNOWN && '校際.已發函'),
    answer(consentForm, consentForm === UNKNOWN && '校際.取得同意書'),
    YES,
    CONSENT_BEFORE_LETTER_FACTS,
  );
}

function decideConsentBeforeLetter(letterSent: Truth, consentForm: Truth): Decision {
  const inCase: Truth = letterSent;
  if (inCase === NO) return CONSENT_BEFORE_LETTER_NOT_APPLICABLE;
  const must: Truth = consentForm;
  if (inCase === YES && must === YES) return CONSENT_BEFORE_LETTER_MET;
  if (inCase === YES && must === NO) return CONSENT_BEFORE_LETTER_VIOLATED;
  return openConsentBeforeLetter(letterSent, consentForm);
}

function resultOfConsentBeforeLetter(letterSent: Truth, consentForm: Truth): Result {
  return result(decideConsentBeforeLetter(letterSent, consentForm), {
    text: '學生申請校際選課，應先取得校際選課同意書；再由教學業務組函請接受選課之學校辦理。',
    values: [
      ['letterSent', showTruth(letterSent)],
      ['consentForm', showTruth(consentForm)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先取得同意書（第五點）
 *
 * > 學生申請校際選課，應先取得校際選課同意書；再由教學業務組函請接受選課之學校辦理。
 *
 * - 適用 校際.已發函
 * - 應 校際.取得同意書
 */
export function consentBeforeLetter(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const letterSent = readBoolean(intercollegiate.letterSent);
  const consentForm = readBoolean(intercollegiate.consentForm);
  return decideConsentBeforeLetter(letterSent, consentForm);
}

/** 先取得同意書：結果與理由。 */
export function explainConsentBeforeLetter(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const letterSent = readBoolean(intercollegiate.letterSent);
  const consentForm = readBoolean(intercollegiate.consentForm);
  return resultOfConsentBeforeLetter(letterSent, consentForm);
}

/** 校際衝堂之禁止：met */
const NO_INTERCOLLEGIATE_CLASH_MET = /* @__PURE__ */ decided('met', '第六點');

/** 校際衝堂之禁止：violated */
const NO_INTERCOLLEGIATE_CLASH_VIOLATED = /* @__PURE__ */ decided('violated', '第六點');

/** 校際衝堂之禁止所讀的事實 */
const NO_INTERCOLLEGIATE_CLASH_FACTS: readonly string[] = ['校際.衝堂'];

function openNoIntercollegiateClash(timeClash: Truth): Decision {
  return undeterminedDuty(
    '第六點',
    YES,
    notAnswer(answer(timeClash, timeClash === UNKNOWN && '校際.衝堂')),
    YES,
    NO_INTERCOLLEGIATE_CLASH_FACTS,
  );
}

function decideNoIntercollegiateClash(timeClash: Truth): Decision {
  const must: Truth = not(timeClash);
  if (must === YES) return NO_INTERCOLLEGIATE_CLASH_MET;
  if (must === NO) return NO_INTERCOLLEGIATE_CLASH_VIOLATED;
  return openNoIntercollegiateClash(timeClash);
}

const INTERCOLLEGIATE_TIME_CLASH_PARTS: PartedFact = ['校際.衝堂', 'intercollegiate', 'timeClash', [true, false]];

function resultOfNoIntercollegiateClash(timeClash: Truth): Result {
  return result(decideNoIntercollegiateClash(timeClash), {
    text: '學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。',
    values: [['timeClash', showTruth(timeClash)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 校際衝堂之禁止（第六點）
 *
 * > 學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。
 *
 * - 不得 校際.衝堂
 */
export function noIntercollegiateClash(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  return decideNoIntercollegiateClash(timeClash);
}

/** 校際衝堂之禁止：結果與理由。 */
export function explainNoIntercollegiateClash(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  return resultOfNoIntercollegiateClash(timeClash);
}

/** 校際衝堂之計分：value */
const INTERCOLLEGIATE_CLASH_ZERO_VALUE = /* @__PURE__ */ decided('value', '第六點');

/** 校際衝堂之計分：notApplicable */
const INTERCOLLEGIATE_CLASH_ZERO_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點');

/** 校際衝堂之計分所讀的事實 */
const INTERCOLLEGIATE_CLASH_ZERO_FACTS: readonly string[] = ['校際.衝堂'];

function openIntercollegiateClashZero(timeClash: Truth): Decision {
  return undeterminedEffect('第六點', answer(timeClash, timeClash === UNKNOWN && '校際.衝堂'), INTERCOLLEGIATE_CLASH_ZERO_FACTS);
}

/** 校際衝堂之計分（第六點）發生效果時：選課.科目成績 ＝ 校際衝堂給分 */
export type IntercollegiateClashZeroConsequences = readonly [Consequence<'enrolment', 'score', 0, '分'>];

function resultOfIntercollegiateClashZero(timeClash: Truth): ResultWith<IntercollegiateClashZeroConsequences> {
  return withConsequences<IntercollegiateClashZeroConsequences>(
    result(
      timeClash === YES
        ? INTERCOLLEGIATE_CLASH_ZERO_VALUE
        : timeClash === NO
          ? INTERCOLLEGIATE_CLASH_ZERO_NOT_APPLICABLE
          : openIntercollegiateClashZero(timeClash),
      {
        text: '學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。',
        values: [
          ['timeClash', showTruth(timeClash)],
          ['intercollegiateClashMark', '0 分'],
        ],
        caveats: [],
        effects: ['衝堂科目以零分計', '選課.科目成績 ＝ 校際衝堂給分'],
      },
    ),
    () => [{ record: 'enrolment', field: 'score', names: ['選課', '科目成績'], unit: '分', value: 0, shown: '0 分' }],
  );
}

/**
 * 校際衝堂之計分（第六點）
 *
 * > 學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。
 *
 * - 當 校際.衝堂
 * - 效果 衝堂科目以零分計
 * - 效果 選課.科目成績 ＝ 校際衝堂給分
 */
export function intercollegiateClashZero(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  return timeClash === YES
    ? INTERCOLLEGIATE_CLASH_ZERO_VALUE
    : timeClash === NO
      ? INTERCOLLEGIATE_CLASH_ZERO_NOT_APPLICABLE
      : openIntercollegiateClashZero(timeClash);
}

/** 校際衝堂之計分：結果與理由。 */
export function explainIntercollegiateClashZero(input: Input): ResultWith<IntercollegiateClashZeroConsequences> {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  return resultOfIntercollegiateClashZero(timeClash);
}

/** 校際計列成績：value */
const RECORDED_SCORE_VALUE = /* @__PURE__ */ decided('value', '第六點');

/** 校際計列成績所讀的事實 */
const RECORDED_SCORE_FACTS: readonly string[] = ['校際.衝堂', '選課.科目成績'];

function resultOfRecordedScore(recordedScoreValue: number, timeClash: Truth, score: number): Result {
  const value = recordedScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第六點', lacking(lackOfRecordedScore(timeClash, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE;
  return result(
    decision,
    {
      text: '學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。',
      values: [
        ['timeClash', showTruth(timeClash)],
        ['score', showNumber(score, 100n, '分')],
        ['intercollegiateClashMark', '0 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function difference_3(input: Input): number | null | undefined {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const enrolment = recordOf(input?.enrolment);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, score);
  const recordedScoreLack = recordedScoreValue !== recordedScoreValue ? lackOfRecordedScore(timeClash, score) : false;
  const value = recordedScoreValue;
  return value === value ? value : lacking(recordedScoreLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_SCORE_PARTS: PartedFact = [
  '選課.科目成績',
  'enrolment',
  'score',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const RECORDED_SCORE_PARTS: Parts = {
  order: RECORDED_SCORE_FACTS,
  deciding: [ENROLMENT_SCORE_PARTS],
  others: [INTERCOLLEGIATE_TIME_CLASH_PARTS],
};

function givenRecordedScore(input: Input): Valued {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const enrolment = recordOf(input?.enrolment);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, score);
  const value = recordedScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第六點', lacking(lackOfRecordedScore(timeClash, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfRecordedScore(recordedScoreValue: number): number | string | undefined {
  const value = recordedScoreValue;
  return scaledValue(value, 100n);
}

/**
 * 校際計列成績（第六點）
 *
 * > 學生校際選課，應依他校之規定繳費；且上課時間連同往返時間，不得與在校修習之時間衝堂。經查出者，凡屬衝堂之科目，一概以零分計。
 *
 * - 當 校際.衝堂 則 校際衝堂給分（0 分）
 * - 其餘 選課.科目成績
 *
 * undefined：無法判定。
 */
export function recordedScore(input: Input): number | string | undefined {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const enrolment = recordOf(input?.enrolment);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, score);
  return settledValue(valueOfRecordedScore(recordedScoreValue), givenRecordedScore, input, RECORDED_SCORE_PARTS);
}

/** 校際計列成績：值與理由。 */
export function explainRecordedScore(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const enrolment = recordOf(input?.enrolment);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, score);
  return settledResult(resultOfRecordedScore(recordedScoreValue, timeClash, score), givenRecordedScore, input, RECORDED_SCORE_PARTS);
}

/** 他校學生收費：value */
const VISITOR_FEE_VALUE = /* @__PURE__ */ decided('value', '第七點');

/** 他校學生收費：notApplicable */
const VISITOR_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七點');

/** 他校學生收費所讀的事實 */
const VISITOR_FEE_FACTS: readonly string[] = ['他校學生.專案計畫'];

function openVisitorFee(projectProgramme: Truth): Decision {
  return undeterminedEffect(
    '第七點',
    answer(sameTruth(projectProgramme, NO), projectProgramme === UNKNOWN && '他校學生.專案計畫'),
    VISITOR_FEE_FACTS,
  );
}

function decideVisitorFee(projectProgramme: Truth): Decision {
  const inCase: Truth = sameTruth(projectProgramme, NO);
  if (inCase === YES) return VISITOR_FEE_VALUE;
  if (inCase === NO) return VISITOR_FEE_NOT_APPLICABLE;
  return openVisitorFee(projectProgramme);
}

function resultOfVisitorFee(projectProgramme: Truth): Result {
  return result(decideVisitorFee(projectProgramme), {
    text: '他校學生至本校選課者，本校得按其選讀之學制，收取學分學時費與其他應繳費用；屬專案計畫者，其學生之學分學時費收取與否，由提案單位在計畫實施前，以專案簽會相關單位表示意見，陳請校長核示後辦理。',
    values: [['projectProgramme', showTruth(projectProgramme)]],
    caveats: [],
    effects: ['得按所選學制收取學分學時費及其他應繳費用'],
  });
}

/**
 * 他校學生收費（第七點）
 *
 * > 他校學生至本校選課者，本校得按其選讀之學制，收取學分學時費與其他應繳費用；屬專案計畫者，其學生之學分學時費收取與否，由提案單位在計畫實施前，以專案簽會相關單位表示意見，陳請校長核示後辦理。
 *
 * - 當 他校學生.專案計畫 = 否
 * - 效果 得按所選學制收取學分學時費及其他應繳費用
 */
export function visitorFee(input: Input): Decision {
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  return decideVisitorFee(projectProgramme);
}

/** 他校學生收費：結果與理由。 */
export function explainVisitorFee(input: Input): Result {
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  return resultOfVisitorFee(projectProgramme);
}

/** 專案計畫收費：notApplicable */
const PROJECT_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七點');

/** 專案計畫收費：met */
const PROJECT_FEE_MET = /* @__PURE__ */ decided('met', '第七點');

/** 專案計畫收費：violated */
const PROJECT_FEE_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 專案計畫收費所讀的事實 */
const PROJECT_FEE_FACTS: readonly string[] = ['他校學生.專案計畫', '他校學生.實施前簽會', '他校學生.校長核示'];

function openProjectFee(projectProgramme: Truth, consultedBeforeStart: Truth, presidentApproved: Truth): Decision {
  return undeterminedDuty(
    '第七點',
    answer(projectProgramme, projectProgramme === UNKNOWN && '他校學生.專案計畫'),
    allAnswers(
      answer(consultedBeforeStart, consultedBeforeStart === UNKNOWN && '他校學生.實施前簽會'),
      answer(presidentApproved, presidentApproved === UNKNOWN && '他校學生.校長核示'),
    ),
    YES,
    PROJECT_FEE_FACTS,
  );
}

function decideProjectFee(projectProgramme: Truth, consultedBeforeStart: Truth, presidentApproved: Truth): Decision {
  const inCase: Truth = projectProgramme;
  if (inCase === NO) return PROJECT_FEE_NOT_APPLICABLE;
  const must: Truth = and(consultedBeforeStart, presidentApproved);
  if (inCase === YES && must === YES) return PROJECT_FEE_MET;
  if (inCase === YES && must === NO) return PROJECT_FEE_VIOLATED;
  return openProjectFee(projectProgramme, consultedBeforeStart, presidentApproved);
}

function resultOfProjectFee(projectProgramme: Truth, consultedBeforeStart: Truth, presidentApproved: Truth): Result {
  return result(decideProjectFee(projectProgramme, consultedBeforeStart, presidentApproved), {
    text: '他校學生至本校選課者，本校得按其選讀之學制，收取學分學時費與其他應繳費用；屬專案計畫者，其學生之學分學時費收取與否，由提案單位在計畫實施前，以專案簽會相關單位表示意見，陳請校長核示後辦理。',
    values: [
      ['projectProgramme', showTruth(projectProgramme)],
      ['consultedBeforeStart', showTruth(consultedBeforeStart)],
      ['presidentApproved', showTruth(presidentApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專案計畫收費（第七點）
 *
 * > 他校學生至本校選課者，本校得按其選讀之學制，收取學分學時費與其他應繳費用；屬專案計畫者，其學生之學分學時費收取與否，由提案單位在計畫實施前，以專案簽會相關單位表示意見，陳請校長核示後辦理。
 *
 * - 適用 他校學生.專案計畫
 * - 應 他校學生.實施前簽會 且 他校學生.校長核示
 */
export function projectFee(input: Input): Decision {
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  const consultedBeforeStart = readBoolean(visitor.consultedBeforeStart);
  const presidentApproved = readBoolean(visitor.presidentApproved);
  return decideProjectFee(projectProgramme, consultedBeforeStart, presidentApproved);
}

/** 專案計畫收費：結果與理由。 */
export function explainProjectFee(input: Input): Result {
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  const consultedBeforeStart = readBoolean(visitor.consultedBeforeStart);
  const presidentApproved = readBoolean(visitor.presidentApproved);
  return resultOfProjectFee(projectProgramme, consultedBeforeStart, presidentApproved);
}

/** 他校學生退選退費：notApplicable */
const VISITOR_WITHDRAWAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十點');

/** 他校學生退選退費：entitled */
const VISITOR_WITHDRAWAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第十點');

/** 他校學生退選退費：notEntitled */
const VISITOR_WITHDRAWAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十點');

/** 他校學生退選退費所讀的事實 */
const VISITOR_WITHDRAWAL_FACTS: readonly string[] = ['他校學生.已辦選課', '他校學生.科目停開'];

function openVisitorWithdrawal(enrolled: Truth, courseCancelled: Truth): Decision {
  return undeterminedPermission(
    '第十點',
    answer(enrolled, enrolled === UNKNOWN && '他校學生.已辦選課'),
    answer(courseCancelled, courseCancelled === UNKNOWN && '他校學生.科目停開'),
    VISITOR_WITHDRAWAL_FACTS,
  );
}

function decideVisitorWithdrawal(enrolled: Truth, courseCancelled: Truth): Decision {
  const inCase: Truth = enrolled;
  if (inCase === NO) return VISITOR_WITHDRAWAL_NOT_APPLICABLE;
  const when: Truth = courseCancelled;
  if (inCase === YES && when === YES) return VISITOR_WITHDRAWAL_ENTITLED;
  if (inCase === YES && when === NO) return VISITOR_WITHDRAWAL_NOT_ENTITLED;
  return openVisitorWithdrawal(enrolled, courseCancelled);
}

function resultOfVisitorWithdrawal(enrolled: Truth, courseCancelled: Truth): Result {
  return result(decideVisitorWithdrawal(enrolled, courseCancelled), {
    text: '他校學生依規定選課後，除開課人數不足致科目停開者外，不得退選或退費。教學業務組於每學期結束後，應將選課學生之成績單寄送其原肄業學校。',
    values: [
      ['enrolled', showTruth(enrolled)],
      ['courseCancelled', showTruth(courseCancelled)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 他校學生退選退費（第十點）
 *
 * > 他校學生依規定選課後，除開課人數不足致科目停開者外，不得退選或退費。教學業務組於每學期結束後，應將選課學生之成績單寄送其原肄業學校。
 *
 * - 適用 他校學生.已辦選課
 * - 當 他校學生.科目停開
 * - 始得 退選及退費
 */
export function visitorWithdrawal(input: Input): Decision {
  const visitor = recordOf(input?.visitor);
  const enrolled = readBoolean(visitor.enrolled);
  const courseCancelled = readBoolean(visitor.courseCancelled);
  return decideVisitorWithdrawal(enrolled, courseCancelled);
}

/** 他校學生退選退費：結果與理由。 */
export function explainVisitorWithdrawal(input: Input): Result {
  const visitor = recordOf(input?.visitor);
  const enrolled = readBoolean(visitor.enrolled);
  const courseCancelled = readBoolean(visitor.courseCancelled);
  return resultOfVisitorWithdrawal(enrolled, courseCancelled);
}

/** 修習本校未開設課程：notApplicable */
const NOT_OFFERED_HERE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一項');

/** 修習本校未開設課程：met */
const NOT_OFFERED_HERE_MET = /* @__PURE__ */ decided('met', '第二點第一項');

/** 修習本校未開設課程：deviates */
const NOT_OFFERED_HERE_DEVIATES = /* @__PURE__ */ decided('deviates', '第二點第一項');

/** 修習本校未開設課程所讀的事實 */
const NOT_OFFERED_HERE_FACTS: readonly string[] = ['校際.本校已開設', '校際.訂有校級協議'];

function openNotOfferedHere(agreement: Truth, offeredHere: Truth): Decision {
  return undeterminedDuty(
    '第二點第一項',
    notAnswer(answer(agreement, agreement === UNKNOWN && '校際.訂有校級協議')),
    YES,
    notAnswer(answer(offeredHere, offeredHere === UNKNOWN && '校際.本校已開設')),
    NOT_OFFERED_HERE_FACTS,
  );
}

function decideNotOfferedHere(agreement: Truth, offeredHere: Truth): Decision {
  const inCase: Truth = not(agreement);
  if (inCase === NO) return NOT_OFFERED_HERE_NOT_APPLICABLE;
  const principle: Truth = not(offeredHere);
  if (inCase === YES && principle === YES) return NOT_OFFERED_HERE_MET;
  if (inCase === YES && principle === NO) return NOT_OFFERED_HERE_DEVIATES;
  return openNotOfferedHere(agreement, offeredHere);
}

function resultOfNotOfferedHere(agreement: Truth, offeredHere: Truth): Result {
  return result(decideNotOfferedHere(agreement, offeredHere), {
    text: '學生至他校選修之課程，以本校於當學期未開設者為原則；選課前應徵得雙方系主任同意，並送教務處備查。',
    values: [
      ['offeredHere', showTruth(offeredHere)],
      ['agreement', showTruth(agreement)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 修習本校未開設課程（第二點第一項）
 *
 * > 學生至他校選修之課程，以本校於當學期未開設者為原則；選課前應徵得雙方系主任同意，並送教務處備查。
 *
 * - 原則不得 校際.本校已開設
 * - 除外 校際.訂有校級協議
 */
export function notOfferedHere(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  const offeredHere = readBoolean(intercollegiate.offeredHere);
  return decideNotOfferedHere(agreement, offeredHere);
}

/** 修習本校未開設課程：結果與理由。 */
export function explainNotOfferedHere(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  const offeredHere = readBoolean(intercollegiate.offeredHere);
  return resultOfNotOfferedHere(agreement, offeredHere);
}

/** 雙方系主任同意：notApplicable */
const BOTH_HEADS_AGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一項');

/** 雙方系主任同意：met */
const BOTH_HEADS_AGREE_MET = /* @__PURE__ */ decided('met', '第二點第一項');

/** 雙方系主任同意：violated */
const BOTH_HEADS_AGREE_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一項');

/** 雙方系主任同意所讀的事實 */
const BOTH_HEADS_AGREE_FACTS: readonly string[] = ['校際.本校系主任同意', '校際.他校系主任同意', '校際.訂有校級協議'];

function openBothHeadsAgree(agreement: Truth, ownHeadAgreed: Truth, hostHeadAgreed: Truth): Decision {
  return undeterminedDuty(
    '第二點第一項',
    notAnswer(answer(agreement, agreement === UNKNOWN && '校際.訂有校級協議')),
    allAnswers(
      answer(ownHeadAgreed, ownHeadAgreed === UNKNOWN && '校際.本校系主任同意'),
      answer(hostHeadAgreed, hostHeadAgreed === UNKNOWN && '校際.他校系主任同意'),
    ),
    YES,
    BOTH_HEADS_AGREE_FACTS,
  );
}

function decideBothHeadsAgree(agreement: Truth, ownHeadAgreed: Truth, hostHeadAgreed: Truth): Decision {
  const inCase: Truth = not(agreement);
  if (inCase === NO) return BOTH_HEADS_AGREE_NOT_APPLICABLE;
  const must: Truth = and(ownHeadAgreed, hostHeadAgreed);
  if (inCase === YES && must === YES) return BOTH_HEADS_AGREE_MET;
  if (inCase === YES && must === NO) return BOTH_HEADS_AGREE_VIOLATED;
  return openBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed);
}

function resultOfBothHeadsAgree(agreement: Truth, ownHeadAgreed: Truth, hostHeadAgreed: Truth): Result {
  return result(decideBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed), {
    text: '學生至他校選修之課程，以本校於當學期未開設者為原則；選課前應徵得雙方系主任同意，並送教務處備查。',
    values: [
      ['ownHeadAgreed', showTruth(ownHeadAgreed)],
      ['hostHeadAgreed', showTruth(hostHeadAgreed)],
      ['agreement', showTruth(agreement)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 雙方系主任同意（第二點第一項）
 *
 * > 學生至他校選修之課程，以本校於當學期未開設者為原則；選課前應徵得雙方系主任同意，並送教務處備查。
 *
 * - 應 校際.本校系主任同意 且 校際.他校系主任同意
 * - 除外 校際.訂有校級協議
 */
export function bothHeadsAgree(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  const ownHeadAgreed = readBoolean(intercollegiate.ownHeadAgreed);
  const hostHeadAgreed = readBoolean(intercollegiate.hostHeadAgreed);
  return decideBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed);
}

/** 雙方系主任同意：結果與理由。 */
export function explainBothHeadsAgree(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  const ownHeadAgreed = readBoolean(intercollegiate.ownHeadAgreed);
  const hostHeadAgreed = readBoolean(intercollegiate.hostHeadAgreed);
  return resultOfBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed);
}

/** 依協議辦理：value */
const PER_AGREEMENT_VALUE = /* @__PURE__ */ decided('value', '第二點第二項');

/** 依協議辦理：notApplicable */
const PER_AGREEMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第二項');

/** 依協議辦理所讀的事實 */
const PER_AGREEMENT_FACTS: readonly string[] = ['校際.訂有校級協議'];

function openPerAgreement(agreement: Truth): Decision {
  return undeterminedEffect('第二點第二項', answer(agreement, agreement === UNKNOWN && '校際.訂有校級協議'), PER_AGREEMENT_FACTS);
}

function resultOfPerAgreement(agreement: Truth): Result {
  return result(agreement === YES ? PER_AGREEMENT_VALUE : agreement === NO ? PER_AGREEMENT_NOT_APPLICABLE : openPerAgreement(agreement), {
    text: '本校與他校訂有校級校際選課協議者，其選課之手續與繳費，依該協議之規定。',
    values: [['agreement', showTruth(agreement)]],
    caveats: [],
    effects: ['選課手續與繳費依校際選課協議'],
  });
}

/**
 * 依協議辦理（第二點第二項）
 *
 * > 本校與他校訂有校級校際選課協議者，其選課之手續與繳費，依該協議之規定。
 *
 * - 當 校際.訂有校級協議
 * - 效果 選課手續與繳費依校際選課協議
 */
export function perAgreement(input: Input): Decision {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  return agreement === YES ? PER_AGREEMENT_VALUE : agreement === NO ? PER_AGREEMENT_NOT_APPLICABLE : openPerAgreement(agreement);
}

/** 依協議辦理：結果與理由。 */
export function explainPerAgreement(input: Input): Result {
  const intercollegiate = recordOf(input?.intercollegiate);
  const agreement = readBoolean(intercollegiate.agreement);
  return resultOfPerAgreement(agreement);
}

export interface Decisions {
  readonly intercollegiateCourses: Decision;
  readonly intercollegiateSubjects: Decision;
  readonly intercollegiateRatio: Decision;
  readonly intercollegiateCap: Decision;
  readonly graduateTermApproval: Decision;
  readonly graduateTotal: Decision;
  readonly consentBeforeLetter: Decision;
  readonly noIntercollegiateClash: Decision;
  readonly intercollegiateClashZero: Decision;
  readonly visitorFee: Decision;
  readonly projectFee: Decision;
  readonly visitorWithdrawal: Decision;
  readonly notOfferedHere: Decision;
  readonly bothHeadsAgree: Decision;
  readonly perAgreement: Decision;
}

export interface Results {
  readonly intercollegiateCourses: Result;
  readonly intercollegiateSubjects: Result;
  readonly intercollegiateRatio: Result;
  readonly intercollegiateCap: Result;
  readonly graduateTermApproval: Result;
  readonly graduateTotal: Result;
  readonly consentBeforeLetter: Result;
  readonly noIntercollegiateClash: Result;
  readonly intercollegiateClashZero: ResultWith<IntercollegiateClashZeroConsequences>;
  readonly recordedScore: Result;
  readonly visitorFee: Result;
  readonly projectFee: Result;
  readonly visitorWithdrawal: Result;
  readonly notOfferedHere: Result;
  readonly bothHeadsAgree: Result;
  readonly perAgreement: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const intercollegiate = recordOf(input?.intercollegiate);
  const subject = readIntercollegiateSubject(intercollegiate.subject);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const programme = readProgramme(student.programme);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  const headApproved = readBoolean(intercollegiate.headApproved);
  const totalCredits = integerOf(intercollegiate.totalCredits, 0, 200);
  const graduationCredits = integerOf(intercollegiate.graduationCredits, 1, 300);
  const letterSent = readBoolean(intercollegiate.letterSent);
  const consentForm = readBoolean(intercollegiate.consentForm);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  const consultedBeforeStart = readBoolean(visitor.consultedBeforeStart);
  const presidentApproved = readBoolean(visitor.presidentApproved);
  const enrolled = readBoolean(visitor.enrolled);
  const courseCancelled = readBoolean(visitor.courseCancelled);
  const agreement = readBoolean(intercollegiate.agreement);
  const offeredHere = readBoolean(intercollegiate.offeredHere);
  const ownHeadAgreed = readBoolean(intercollegiate.ownHeadAgreed);
  const hostHeadAgreed = readBoolean(intercollegiate.hostHeadAgreed);
  return {
    intercollegiateCourses: decideIntercollegiateCourses(categories),
    intercollegiateSubjects: settled(
      decideIntercollegiateSubjects(subject, statuses),
      givenIntercollegiateSubjects,
      input,
      INTERCOLLEGIATE_SUBJECTS_PARTS,
    ),
    intercollegiateRatio: settled(
      decideIntercollegiateRatio(programme, statuses, ownCredits, credits),
      givenIntercollegiateRatio,
      input,
      INTERCOLLEGIATE_RATIO_PARTS,
    ),
    intercollegiateCap: decideIntercollegiateCap(programme, credits),
    graduateTermApproval: decideGraduateTermApproval(programme, headApproved),
    graduateTotal: decideGraduateTotal(programme, totalCredits, graduationCredits),
    consentBeforeLetter: decideConsentBeforeLetter(letterSent, consentForm),
    noIntercollegiateClash: decideNoIntercollegiateClash(timeClash),
    intercollegiateClashZero:
      timeClash === YES
        ? INTERCOLLEGIATE_CLASH_ZERO_VALUE
        : timeClash === NO
          ? INTERCOLLEGIATE_CLASH_ZERO_NOT_APPLICABLE
          : openIntercollegiateClashZero(timeClash),
    visitorFee: decideVisitorFee(projectProgramme),
    projectFee: decideProjectFee(projectProgramme, consultedBeforeStart, presidentApproved),
    visitorWithdrawal: decideVisitorWithdrawal(enrolled, courseCancelled),
    notOfferedHere: decideNotOfferedHere(agreement, offeredHere),
    bothHeadsAgree: decideBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed),
    perAgreement: agreement === YES ? PER_AGREEMENT_VALUE : agreement === NO ? PER_AGREEMENT_NOT_APPLICABLE : openPerAgreement(agreement),
  };
}

function evaluateRead(input: Input): Results {
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const intercollegiate = recordOf(input?.intercollegiate);
  const subject = readIntercollegiateSubject(intercollegiate.subject);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const programme = readProgramme(student.programme);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  const headApproved = readBoolean(intercollegiate.headApproved);
  const totalCredits = integerOf(intercollegiate.totalCredits, 0, 200);
  const graduationCredits = integerOf(intercollegiate.graduationCredits, 1, 300);
  const letterSent = readBoolean(intercollegiate.letterSent);
  const consentForm = readBoolean(intercollegiate.consentForm);
  const timeClash = readBoolean(intercollegiate.timeClash);
  const enrolment = recordOf(input?.enrolment);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, score);
  const visitor = recordOf(input?.visitor);
  const projectProgramme = readBoolean(visitor.projectProgramme);
  const consultedBeforeStart = readBoolean(visitor.consultedBeforeStart);
  const presidentApproved = readBoolean(visitor.presidentApproved);
  const enrolled = readBoolean(visitor.enrolled);
  const courseCancelled = readBoolean(visitor.courseCancelled);
  const agreement = readBoolean(intercollegiate.agreement);
  const offeredHere = readBoolean(intercollegiate.offeredHere);
  const ownHeadAgreed = readBoolean(intercollegiate.ownHeadAgreed);
  const hostHeadAgreed = readBoolean(intercollegiate.hostHeadAgreed);
  return {
    intercollegiateCourses: resultOfIntercollegiateCourses(categories),
    intercollegiateSubjects: resultOfIntercollegiateSubjects(subject, statuses, input),
    intercollegiateRatio: resultOfIntercollegiateRatio(programme, statuses, ownCredits, credits, input),
    intercollegiateCap: resultOfIntercollegiateCap(programme, credits),
    graduateTermApproval: resultOfGraduateTermApproval(programme, headApproved),
    graduateTotal: resultOfGraduateTotal(programme, totalCredits, graduationCredits),
    consentBeforeLetter: resultOfConsentBeforeLetter(letterSent, consentForm),
    noIntercollegiateClash: resultOfNoIntercollegiateClash(timeClash),
    intercollegiateClashZero: resultOfIntercollegiateClashZero(timeClash),
    recordedScore: settledResult(
      resultOfRecordedScore(recordedScoreValue, timeClash, score),
      givenRecordedScore,
      input,
      RECORDED_SCORE_PARTS,
    ),
    visitorFee: resultOfVisitorFee(projectProgramme),
    projectFee: resultOfProjectFee(projectProgramme, consultedBeforeStart, presidentApproved),
    visitorWithdrawal: resultOfVisitorWithdrawal(enrolled, courseCancelled),
    notOfferedHere: resultOfNotOfferedHere(agreement, offeredHere),
    bothHeadsAgree: resultOfBothHeadsAgree(agreement, ownHeadAgreed, hostHeadAgreed),
    perAgreement: resultOfPerAgreement(agreement),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
