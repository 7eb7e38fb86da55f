// @generated fagui: rules/nfu/curriculum-committee/regulation.fagui
/**
 * 國立虎尾科技大學課程委員會設置辦法（nfu.curriculumCommittee），版本 99-2：判定的說明
 * 由 rules/nfu/curriculum-committee/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  agreeOverCases,
  allAnswers,
  answer,
  asRecord,
  lacking,
  onlyReached,
  readBoolean,
  readInteger,
  sameTruth,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainUniversityCompetence,
  explainLowerCompetence,
  explainUniversityOfficers,
  explainUniversityProfessors,
  explainOutsideCount,
  explainUniversityExperts,
  explainUniversityStudents,
  explainCollegeElected,
  explainCollegeExperts,
  explainCollegeStudents,
  explainCollegeConvener,
  explainCountedTeachers,
  explainDepartmentTeachers,
  explainActingLecturers,
  explainDepartmentExperts,
  explainDepartmentStudents,
  explainDepartmentConvener,
  explainStudentsPresent,
  explainChairTerm,
  explainMemberTerms,
  explainReelection,
  explainSemesterMeetings,
  explainChairElection,
  explainQuorum,
  explainApproval,
  explainOpeningMeeting,
  explainAdoptingResolution,
  explainDepartmentResolution,
  explainCollegeResolution,
  explainImportantResolution,
} from './99-2.ts';
import type { Input } from './99-2.ts';

/** 委員會層級：校級、院級、系所級 */
type CommitteeLevel = 'university' | 'college' | 'department';

const COMMITTEE_LEVEL_NAMES: readonly (readonly [alias: CommitteeLevel, name: string])[] = [
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
type CommitteeRole = 'chair' | 'member';

const COMMITTEE_ROLE_NAMES: readonly (readonly [alias: CommitteeRole, name: string])[] = [
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
type Officer = 'deanOfAcademicAffairs' | 'deanOfStudentAffairs' | 'deanOfResearch' | 'generalEducationDirector' | 'collegeDean';

const OFFICER_NAMES: readonly (readonly [alias: Officer, name: string])[] = [
  ['deanOfAcademicAffairs', '教務長'],
  ['deanOfStudentAffairs', '學務長'],
  ['deanOfResearch', '研發長'],
  ['generalEducationDirector', '通識教育中心主任'],
  ['collegeDean', '學院院長'],
];

/** 疑義.校級專家校友之計算：甲說、乙說 */
type OutsideCountReading = 'together' | 'alumniOnly';

const OUTSIDE_COUNT_READING_NAMES: readonly (readonly [alias: OutsideCountReading, name: string])[] = [
  ['together', '甲說'],
  ['alumniOnly', '乙說'],
];

/** 疑義.開議半數：甲說、乙說 */
type QuorumReading = 'atLeast' | 'moreThan';

const QUORUM_READING_NAMES: readonly (readonly [alias: QuorumReading, name: string])[] = [
  ['atLeast', '甲說'],
  ['moreThan', '乙說'],
];

/** 疑義.決議半數：甲說、乙說 */
type ApprovalReading = 'atLeast' | 'moreThan';

const APPROVAL_READING_NAMES: readonly (readonly [alias: ApprovalReading, name: string])[] = [
  ['atLeast', '甲說'],
  ['moreThan', '乙說'],
];

const recordOf = asRecord;

const integerOf = readInteger;

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

function difference_7(input: Input): number | null | undefined {
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

function difference_8(input: Input): number | null | undefined {
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

function difference_9(input: Input): number | null | undefined {
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

function difference_10(input: Input): number | null | undefined {
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

function difference_11(input: Input): number | null | undefined {
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

function difference_12(input: Input): number | null | undefined {
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

function difference_16(input: Input): number | null | undefined {
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

/** 校級委員會職掌（第二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityCompetence: RuleGuide = {
  name: '校級委員會職掌',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversityCompetence,
  conditions: [],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
  ],
};

/** 院級系所級職掌（第二條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const lowerCompetence: RuleGuide = {
  name: '院級系所級職掌',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainLowerCompetence,
  conditions: [],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
  ],
};

/** 校級主管委員（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityOfficers: RuleGuide = {
  name: '校級主管委員',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversityOfficers,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條',
      words: '課程委員會.層級 = 校級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'officers'],
      name: '課程委員會.主管委員',
      type: { kind: 'list', element: { kind: 'enumeration', members: OFFICER_NAMES } },
    },
  ],
};

/** 校級教授代表（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityProfessors: RuleGuide = {
  name: '校級教授代表',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversityProfessors,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條',
      words: '課程委員會.層級 = 校級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'professorsPerCollege'],
      name: '課程委員會.各學院教授代表',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '人',
      near: [1],
      parts: [1, 2],
      phrases: ['collegeProfessors'],
    },
  ],
};

/** 校級專家校友之計算（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const outsideCount_2: RuleGuide = {
  name: '校級專家校友之計算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOutsideCount,
  conditions: [],
  facts: [
    {
      path: ['curriculumCommittee', 'experts'],
      name: '課程委員會.校外專家學者人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference, '<'],
        [difference_2, '>'],
        [difference_3, '<'],
        [difference_4, '>'],
      ],
      parts: [],
      phrases: ['expertsAndAlumni'],
    },
    {
      path: ['curriculumCommittee', 'alumni'],
      name: '課程委員會.校友代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference, '<'],
        [difference_2, '>'],
        [difference_3, '<'],
        [difference_4, '>'],
      ],
      parts: [2, 5],
      phrases: ['expertsAndAlumni'],
    },
    {
      path: ['readings', 'outsideCount'],
      name: '疑義.校級專家校友之計算',
      type: { kind: 'enumeration', members: OUTSIDE_COUNT_READING_NAMES },
      request: '「校級專家校友之計算」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 校級專家校友（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityExperts: RuleGuide = {
  name: '校級專家校友',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [outsideCount_2],
  explain: explainUniversityExperts,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條',
      words: '課程委員會.層級 = 校級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'experts'],
      name: '課程委員會.校外專家學者人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference, '<'],
        [difference_2, '>'],
        [difference_3, '<'],
        [difference_4, '>'],
      ],
      parts: [],
    },
    {
      path: ['curriculumCommittee', 'alumni'],
      name: '課程委員會.校友代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference, '<'],
        [difference_2, '>'],
        [difference_3, '<'],
        [difference_4, '>'],
      ],
      parts: [2, 5],
    },
    {
      path: ['readings', 'outsideCount'],
      name: '疑義.校級專家校友之計算',
      type: { kind: 'enumeration', members: OUTSIDE_COUNT_READING_NAMES },
      request: '「校級專家校友之計算」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return level === 'university' ? YES : level === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['definition.outsideCount'], reads: ['校級專家校友之計算'] } },
    cases: [],
  },
};

/** 校級學生代表（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityStudents: RuleGuide = {
  name: '校級學生代表',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversityStudents,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條',
      words: '課程委員會.層級 = 校級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'studentMembers'],
      name: '課程委員會.學生代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      parts: [2, 5],
      phrases: ['binding.studentMembers'],
    },
  ],
};

/** 院級推選代表（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeElected: RuleGuide = {
  name: '院級推選代表',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeElected,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第一款',
      words: '課程委員會.層級 = 院級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'membersPerDepartment'],
      name: '課程委員會.各系所推選代表',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '人',
      near: [1],
      parts: [1],
      phrases: ['departmentMembers'],
    },
  ],
};

/** 院級專家校友（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeExperts: RuleGuide = {
  name: '院級專家校友',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeExperts,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第一款',
      words: '課程委員會.層級 = 院級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'experts'],
      name: '課程委員會.校外專家學者人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference_5, '<'],
        [difference_6, '>'],
      ],
      parts: [],
      phrases: ['expertsAndAlumni'],
    },
    {
      path: ['curriculumCommittee', 'alumni'],
      name: '課程委員會.校友代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference_5, '<'],
        [difference_6, '>'],
      ],
      parts: [],
      phrases: ['expertsAndAlumni'],
    },
  ],
};

/** 院級學生代表（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeStudents: RuleGuide = {
  name: '院級學生代表',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeStudents,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第一款',
      words: '課程委員會.層級 = 院級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'studentMembers'],
      name: '課程委員會.學生代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      parts: [2, 5],
      phrases: ['binding.studentMembers'],
    },
  ],
};

/** 院級召集人（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeConvener: RuleGuide = {
  name: '院級召集人',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeConvener,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第一款',
      words: '課程委員會.層級 = 院級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['curriculumCommittee', 'deanConvenes'], name: '課程委員會.院長任召集人', type: { kind: 'boolean' } },
  ],
};

/** 計入教師人數（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedTeachers: RuleGuide = {
  name: '計入教師人數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCountedTeachers,
  conditions: [],
  facts: [
    { path: ['curriculumCommittee', 'tooFewProfessors'], name: '課程委員會.助理教授以上不足', type: { kind: 'boolean' } },
    {
      path: ['curriculumCommittee', 'electedTeachers'],
      name: '課程委員會.推選教師人數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '人',
      parts: [],
    },
    {
      path: ['curriculumCommittee', 'actingLecturers'],
      name: '課程委員會.代理講師人數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '人',
      parts: [],
    },
  ],
};

/** 系所級教師（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentTeachers: RuleGuide = {
  name: '系所級教師',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedTeachers],
  explain: explainDepartmentTeachers,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二款',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'tooFewProfessors'],
      name: '課程委員會.助理教授以上不足',
      type: { kind: 'boolean' },
      near: [4, 6],
      phrases: ['binding.electedTeachers'],
    },
    {
      path: ['curriculumCommittee', 'electedTeachers'],
      name: '課程委員會.推選教師人數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '人',
      near: [4, 6],
      turns: [
        [difference_7, '<'],
        [difference_8, '>'],
      ],
      parts: [],
      phrases: ['binding.electedTeachers'],
    },
    {
      path: ['curriculumCommittee', 'actingLecturers'],
      name: '課程委員會.代理講師人數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '人',
      near: [4, 6],
      turns: [
        [difference_7, '<'],
        [difference_8, '>'],
      ],
      parts: [],
      phrases: ['binding.electedTeachers'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return level === 'department' ? YES : level === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['countedTeachers'], reads: ['計入教師人數'] },
          holds(input: Input): Truth {
            const curriculumCommittee = recordOf(input?.curriculumCommittee);
            const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
            const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
            const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
            const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
            const countedTeachersReach =
              countedTeachersValue !== countedTeachersValue
                ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers)
                : undefined;
            return conditionInCases(countedTeachersValue, countedTeachersReach);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['countedTeachers'], reads: ['計入教師人數'] },
          holds(input: Input): Truth {
            const curriculumCommittee = recordOf(input?.curriculumCommittee);
            const tooFewProfessors = readBoolean(curriculumCommittee.tooFewProfessors);
            const electedTeachers = integerOf(curriculumCommittee.electedTeachers, 0, 30);
            const actingLecturers = integerOf(curriculumCommittee.actingLecturers, 0, 30);
            const countedTeachersValue = computeCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers);
            const countedTeachersReach =
              countedTeachersValue !== countedTeachersValue
                ? reachOfCountedTeachers(tooFewProfessors, electedTeachers, actingLecturers)
                : undefined;
            return conditionInCases_2(countedTeachersValue, countedTeachersReach);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 講師代理（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const actingLecturers_2: RuleGuide = {
  name: '講師代理',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainActingLecturers,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二款',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['curriculumCommittee', 'tooFewProfessors'], name: '課程委員會.助理教授以上不足', type: { kind: 'boolean' } },
  ],
};

/** 系所級專家校友（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentExperts: RuleGuide = {
  name: '系所級專家校友',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentExperts,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二款',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'experts'],
      name: '課程委員會.校外專家學者人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference_9, '<'],
        [difference_10, '>'],
      ],
      parts: [],
      phrases: ['expertsAndAlumni'],
    },
    {
      path: ['curriculumCommittee', 'alumni'],
      name: '課程委員會.校友代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      turns: [
        [difference_9, '<'],
        [difference_10, '>'],
      ],
      parts: [],
      phrases: ['expertsAndAlumni'],
    },
  ],
};

/** 系所級學生代表（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentStudents: RuleGuide = {
  name: '系所級學生代表',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentStudents,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二款',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    {
      path: ['curriculumCommittee', 'studentMembers'],
      name: '課程委員會.學生代表人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [2, 4],
      parts: [2, 5],
      phrases: ['binding.studentMembers'],
    },
  ],
};

/** 系所級召集人（第四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentConvener: RuleGuide = {
  name: '系所級召集人',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentConvener,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二款',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['curriculumCommittee', 'headConvenes'], name: '課程委員會.系所主管任召集人', type: { kind: 'boolean' } },
  ],
};

/** 學生代表參加（第五條）：考慮的除外、可能的改變、由誰提供事實。 */
export const studentsPresent: RuleGuide = {
  name: '學生代表參加',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStudentsPresent,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條',
      words: '課程會議.課程規劃議題',
      phrase: null,
      holds(input: Input): Answer {
        const committeeMeeting = recordOf(input?.committeeMeeting);
        const coursePlanning = readBoolean(committeeMeeting.coursePlanning);
        return answer(coursePlanning, coursePlanning === UNKNOWN && '課程會議.課程規劃議題');
      },
    },
  ],
  facts: [
    { path: ['committeeMeeting', 'coursePlanning'], name: '課程會議.課程規劃議題', type: { kind: 'boolean' } },
    {
      path: ['committeeMeeting', 'studentsPresent'],
      name: '課程會議.出席學生代表',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '人',
      near: [0],
      parts: [1],
    },
  ],
};

/** 主管任期（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const chairTerm: RuleGuide = {
  name: '主管任期',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainChairTerm,
  conditions: [],
  facts: [{ path: ['committeeMember', 'role'], name: '課程委員.職別', type: { kind: 'enumeration', members: COMMITTEE_ROLE_NAMES } }],
};

/** 其他委員任期（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const memberTerms: RuleGuide = {
  name: '其他委員任期',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMemberTerms,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六條',
      words: '課程委員.職別 = 其他委員',
      phrase: null,
      holds(input: Input): Answer {
        const committeeMember = recordOf(input?.committeeMember);
        const role = readCommitteeRole(committeeMember.role);
        return answer(role === 'member' ? YES : role === undefined ? UNKNOWN : NO, role === undefined && '課程委員.職別');
      },
    },
  ],
  facts: [
    { path: ['committeeMember', 'role'], name: '課程委員.職別', type: { kind: 'enumeration', members: COMMITTEE_ROLE_NAMES } },
    {
      path: ['committeeMember', 'term'],
      name: '課程委員.任期',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [10],
      parts: [10, 11],
      phrases: ['memberTerm'],
    },
  ],
};

/** 委員連任（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const reelection: RuleGuide = {
  name: '委員連任',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReelection,
  conditions: [],
  facts: [{ path: ['committeeMember', 'role'], name: '課程委員.職別', type: { kind: 'enumeration', members: COMMITTEE_ROLE_NAMES } }],
};

/** 學期會議（第七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const semesterMeetings: RuleGuide = {
  name: '學期會議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSemesterMeetings,
  conditions: [],
  facts: [
    {
      path: ['committeeMeeting', 'perSemester'],
      name: '課程會議.每學期次數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '次',
      near: [1],
      parts: [1],
      phrases: ['meetingsPerSemester'],
    },
  ],
};

/** 互選主席（第八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const chairElection: RuleGuide = {
  name: '互選主席',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainChairElection,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八條',
      words: '課程會議.主任委員出席 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const committeeMeeting = recordOf(input?.committeeMeeting);
        const chairPresent = readBoolean(committeeMeeting.chairPresent);
        return answer(sameTruth(chairPresent, NO), chairPresent === UNKNOWN && '課程會議.主任委員出席');
      },
    },
  ],
  facts: [
    { path: ['committeeMeeting', 'chairPresent'], name: '課程會議.主任委員出席', type: { kind: 'boolean' } },
    {
      path: ['committeeMeeting', 'electedChairs'],
      name: '課程會議.互選主席人數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '人',
      near: [1],
      parts: [1, 2],
      phrases: ['electedChair'],
    },
  ],
};

/** 開議半數（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const quorum_2: RuleGuide = {
  name: '開議半數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainQuorum,
  conditions: [],
  facts: [
    {
      path: ['committeeMeeting', 'presentMembers'],
      name: '課程會議.出席委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_11, '<'],
        [difference_12, '>'],
        [difference_13, '<'],
        [difference_14, '>'],
      ],
      parts: [],
    },
    {
      path: ['committeeMeeting', 'members'],
      name: '課程會議.委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_11, '<'],
        [difference_12, '>'],
        [difference_13, '<'],
        [difference_14, '>'],
      ],
      parts: [],
    },
    {
      path: ['readings', 'quorum'],
      name: '疑義.開議半數',
      type: { kind: 'enumeration', members: QUORUM_READING_NAMES },
      request: '「開議半數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 決議半數（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const approval_2: RuleGuide = {
  name: '決議半數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainApproval,
  conditions: [],
  facts: [
    {
      path: ['committeeMeeting', 'approvingMembers'],
      name: '課程會議.同意委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_15, '<'],
        [difference_16, '>'],
        [difference_17, '<'],
        [difference_18, '>'],
      ],
      parts: [],
    },
    {
      path: ['committeeMeeting', 'presentMembers'],
      name: '課程會議.出席委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_15, '<'],
        [difference_16, '>'],
        [difference_17, '<'],
        [difference_18, '>'],
      ],
      parts: [],
    },
    {
      path: ['readings', 'approval'],
      name: '疑義.決議半數',
      type: { kind: 'enumeration', members: APPROVAL_READING_NAMES },
      request: '「決議半數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 開議（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const openingMeeting: RuleGuide = {
  name: '開議',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [quorum_2],
  explain: explainOpeningMeeting,
  conditions: [],
  facts: [
    {
      path: ['committeeMeeting', 'presentMembers'],
      name: '課程會議.出席委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_11, '<'],
        [difference_12, '>'],
        [difference_13, '<'],
        [difference_14, '>'],
      ],
      parts: [],
    },
    {
      path: ['committeeMeeting', 'members'],
      name: '課程會議.委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_11, '<'],
        [difference_12, '>'],
        [difference_13, '<'],
        [difference_14, '>'],
      ],
      parts: [],
    },
    {
      path: ['readings', 'quorum'],
      name: '疑義.開議半數',
      type: { kind: 'enumeration', members: QUORUM_READING_NAMES },
      request: '「開議半數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 決議（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const adoptingResolution: RuleGuide = {
  name: '決議',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [approval_2],
  explain: explainAdoptingResolution,
  conditions: [],
  facts: [
    {
      path: ['committeeMeeting', 'approvingMembers'],
      name: '課程會議.同意委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_15, '<'],
        [difference_16, '>'],
        [difference_17, '<'],
        [difference_18, '>'],
      ],
      parts: [],
    },
    {
      path: ['committeeMeeting', 'presentMembers'],
      name: '課程會議.出席委員',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '人',
      near: [2],
      turns: [
        [difference_15, '<'],
        [difference_16, '>'],
        [difference_17, '<'],
        [difference_18, '>'],
      ],
      parts: [],
    },
    {
      path: ['readings', 'approval'],
      name: '疑義.決議半數',
      type: { kind: 'enumeration', members: APPROVAL_READING_NAMES },
      request: '「決議半數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 系所級決議（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentResolution: RuleGuide = {
  name: '系所級決議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentResolution,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九條',
      words: '課程委員會.層級 = 系所級',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        return answer(level === 'department' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級');
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['committeeResolution', 'departmentMeetingPassed'], name: '課程決議.系所務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 院級重大決議（第九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeResolution: RuleGuide = {
  name: '院級重大決議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeResolution,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九條',
      words: '課程委員會.層級 = 院級 且 課程決議.重大事項',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        const committeeResolution = recordOf(input?.committeeResolution);
        const important = readBoolean(committeeResolution.important);
        return allAnswers(
          answer(level === 'college' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
          answer(important, important === UNKNOWN && '課程決議.重大事項'),
        );
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['committeeResolution', 'important'], name: '課程決議.重大事項', type: { kind: 'boolean' } },
    { path: ['committeeResolution', 'collegeMeetingPassed'], name: '課程決議.院務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 重大事項之施行（第十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const importantResolution: RuleGuide = {
  name: '重大事項之施行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainImportantResolution,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十條',
      words: '課程委員會.層級 = 校級 且 課程決議.重大事項',
      phrase: null,
      holds(input: Input): Answer {
        const curriculumCommittee = recordOf(input?.curriculumCommittee);
        const level = readCommitteeLevel(curriculumCommittee.level);
        const committeeResolution = recordOf(input?.committeeResolution);
        const important = readBoolean(committeeResolution.important);
        return allAnswers(
          answer(level === 'university' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '課程委員會.層級'),
          answer(important, important === UNKNOWN && '課程決議.重大事項'),
        );
      },
    },
  ],
  facts: [
    { path: ['curriculumCommittee', 'level'], name: '課程委員會.層級', type: { kind: 'enumeration', members: COMMITTEE_LEVEL_NAMES } },
    { path: ['committeeResolution', 'important'], name: '課程決議.重大事項', type: { kind: 'boolean' } },
    { path: ['committeeResolution', 'academicMeetingPassed'], name: '課程決議.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['universityCompetence']: universityCompetence,
  ['lowerCompetence']: lowerCompetence,
  ['universityOfficers']: universityOfficers,
  ['universityProfessors']: universityProfessors,
  ['outsideCount']: outsideCount_2,
  ['universityExperts']: universityExperts,
  ['universityStudents']: universityStudents,
  ['collegeElected']: collegeElected,
  ['collegeExperts']: collegeExperts,
  ['collegeStudents']: collegeStudents,
  ['collegeConvener']: collegeConvener,
  ['countedTeachers']: countedTeachers,
  ['departmentTeachers']: departmentTeachers,
  ['actingLecturers']: actingLecturers_2,
  ['departmentExperts']: departmentExperts,
  ['departmentStudents']: departmentStudents,
  ['departmentConvener']: departmentConvener,
  ['studentsPresent']: studentsPresent,
  ['chairTerm']: chairTerm,
  ['memberTerms']: memberTerms,
  ['reelection']: reelection,
  ['semesterMeetings']: semesterMeetings,
  ['chairElection']: chairElection,
  ['quorum']: quorum_2,
  ['approval']: approval_2,
  ['openingMeeting']: openingMeeting,
  ['adoptingResolution']: adoptingResolution,
  ['departmentResolution']: departmentResolution,
  ['collegeResolution']: collegeResolution,
  ['importantResolution']: importantResolution,
};
