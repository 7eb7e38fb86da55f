// @generated fagui: rules/ntua/visual-arts/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學中等學校師資職前教育專門課程（藝術領域視覺藝術專長與藝術領域美術科）（ntua.visualArts），版本 114-2：判定的說明
 * 由 rules/ntua/visual-arts/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  allAnswers,
  answer,
  asRecord,
  lacking,
  readEntries,
  readInteger,
  showNumber,
} from '../../../compiler/runtime/index.ts';
import type { GuideEntry, Note, RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainApplicability,
  explainMayTrain,
  explainGroupMinimums,
  explainCategoryCredits,
  explainTotalCredits,
  explainTotalMinimum,
  explainCreditsPerCourse,
  explainCompulsoryLists,
  explainDrawingRule,
  explainProjectRule,
  explainMarketingRule,
  explainCompleted,
  explainSpecialtyCourses,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 視覺藝術系所：美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程、跨域表演藝術研究所、其他系所 */
type VisualArtsDepartment =
  | 'fineArts'
  | 'paintingAndCalligraphy'
  | 'sculpture'
  | 'visualCommunication'
  | 'conservation'
  | 'crafts'
  | 'animation'
  | 'graphicCommunication'
  | 'degreeProgramme'
  | 'performingArts'
  | 'otherDepartment';

const VISUAL_ARTS_DEPARTMENT_NAMES: readonly (readonly [alias: VisualArtsDepartment, name: string])[] = [
  ['fineArts', '美術學系'],
  ['paintingAndCalligraphy', '書畫藝術學系'],
  ['sculpture', '雕塑學系'],
  ['visualCommunication', '視覺傳達設計學系'],
  ['conservation', '古蹟藝術修護學系'],
  ['crafts', '工藝設計學系'],
  ['animation', '多媒體動畫藝術學系'],
  ['graphicCommunication', '圖文傳播藝術學系'],
  ['degreeProgramme', '學位學程'],
  ['performingArts', '跨域表演藝術研究所'],
  ['otherDepartment', '其他系所'],
];

/** 專門科目：清單中的一筆 */
interface SpecialtyCourse {
  /** 採計學分：學分，整數，0至10 */
  readonly counted?: number;
}

const recordOf = asRecord;

const integerOf = readInteger;

function computeTotalCredits(
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
): number {
  return core + introduction + history + appreciation + practice + teaching;
}

function lackOfTotalCredits(
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
): Note {
  return lacking(
    core !== core && '專門課程學分.核心學分',
    introduction !== introduction && '專門課程學分.概論學分',
    history !== history && '專門課程學分.史論學分',
    appreciation !== appreciation && '專門課程學分.鑑賞學分',
    practice !== practice && '專門課程學分.實踐學分',
    teaching !== teaching && '專門課程學分.教學學分',
  );
}

function difference(input: Input): number | null | undefined {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const value = totalCreditsValue - 44;
  return value === value ? value : lacking(totalCreditsLack).missing.length > 0 ? undefined : null;
}

/** 專門課程之適用（第一點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const applicability: RuleGuide = {
  name: '專門課程之適用',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainApplicability,
  conditions: [],
  facts: [
    {
      path: ['visualArtsTeacher', 'qualifiedYear'],
      name: '視覺藝術師資生.取得資格學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [111],
      parts: [111],
      phrases: ['appliesFrom'],
    },
  ],
};

/** 適合培育（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const mayTrain: RuleGuide = {
  name: '適合培育',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainMayTrain,
  conditions: [],
  facts: [
    {
      path: ['visualArtsTeacher', 'department'],
      name: '視覺藝術師資生.系所',
      type: { kind: 'enumeration', members: VISUAL_ARTS_DEPARTMENT_NAMES },
      phrases: ['departments'],
    },
  ],
};

/** 各組最低學分（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const groupMinimums: RuleGuide = {
  name: '各組最低學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainGroupMinimums,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'introduction'],
      name: '專門課程學分.概論學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [6],
      parts: [6],
      phrases: ['binding.introduction'],
    },
    {
      path: ['specialtyCredits', 'history'],
      name: '專門課程學分.史論學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [8],
      parts: [8],
      phrases: ['historyCredits'],
    },
    {
      path: ['specialtyCredits', 'appreciation'],
      name: '專門課程學分.鑑賞學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['binding.appreciation'],
    },
  ],
};

/** 各類別學分（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const categoryCredits: RuleGuide = {
  name: '各類別學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [groupMinimums],
  explain: explainCategoryCredits,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'core'],
      name: '專門課程學分.核心學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [2],
      parts: [2],
      phrases: ['binding.core'],
    },
    {
      path: ['specialtyCredits', 'introduction'],
      name: '專門課程學分.概論學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4, 6, 8],
      parts: [6],
    },
    {
      path: ['specialtyCredits', 'history'],
      name: '專門課程學分.史論學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [4, 6, 8],
      parts: [8],
    },
    {
      path: ['specialtyCredits', 'appreciation'],
      name: '專門課程學分.鑑賞學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4, 6, 8],
      parts: [4],
    },
    {
      path: ['specialtyCredits', 'practice'],
      name: '專門課程學分.實踐學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [22],
      parts: [22],
      phrases: ['binding.practice'],
    },
    {
      path: ['specialtyCredits', 'teaching'],
      name: '專門課程學分.教學學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [2],
      parts: [2],
      phrases: ['binding.teaching'],
    },
  ],
};

/** 總學分（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const totalCredits: RuleGuide = {
  name: '總學分',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainTotalCredits,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'core'],
      name: '專門課程學分.核心學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['specialtyCredits', 'introduction'],
      name: '專門課程學分.概論學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['specialtyCredits', 'history'],
      name: '專門課程學分.史論學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['specialtyCredits', 'appreciation'],
      name: '專門課程學分.鑑賞學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['specialtyCredits', 'practice'],
      name: '專門課程學分.實踐學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['specialtyCredits', 'teaching'],
      name: '專門課程學分.教學學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 總學分之下限（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const totalMinimum: RuleGuide = {
  name: '總學分之下限',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [totalCredits],
  explain: explainTotalMinimum,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'core'],
      name: '專門課程學分.核心學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
    {
      path: ['specialtyCredits', 'introduction'],
      name: '專門課程學分.概論學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
    {
      path: ['specialtyCredits', 'history'],
      name: '專門課程學分.史論學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
    {
      path: ['specialtyCredits', 'appreciation'],
      name: '專門課程學分.鑑賞學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
    {
      path: ['specialtyCredits', 'practice'],
      name: '專門課程學分.實踐學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
    {
      path: ['specialtyCredits', 'teaching'],
      name: '專門課程學分.教學學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [44],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['total'],
    },
  ],
};

/** 每科採計學分（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditsPerCourse: RuleGuide = {
  name: '每科採計學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCreditsPerCourse,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'courses'],
      name: '專門課程學分.科目',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [{ name: '採計學分', alias: 'counted', optional: false, type: { kind: 'integer', low: 0, high: 10 } }],
        },
      },
      phrases: ['countedCredits'],
    },
  ],
  aggregates: [
    {
      words: '全部（專門課程學分.科目 皆 專門科目.採計學分 ≥ 採計範圍（2 至 4 學分） 且 專門科目.採計學分 ≤ 採計範圍（2 至 4 學分））',
      list: '專門課程學分.科目',
      operation: 'all',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const specialtyCredits = recordOf(input?.specialtyCredits);
        const courses = readEntries<SpecialtyCourse>(specialtyCredits.courses);
        return courses?.map((entry): GuideEntry => {
          const counted = integerOf(entry.counted, 0, 10);
          return {
            answer: allAnswers(
              answer(counted >= 2 ? YES : counted < 2 ? NO : UNKNOWN, counted !== counted && '專門課程學分.科目 的 採計學分'),
              answer(counted <= 4 ? YES : counted > 4 ? NO : UNKNOWN, counted !== counted && '專門課程學分.科目 的 採計學分'),
            ),
            values: [['counted', '採計學分', showNumber(counted, 1n, null)]],
          };
        });
      },
    },
  ],
};

/** 理解與應用之必選（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const compulsoryLists: RuleGuide = {
  name: '理解與應用之必選',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCompulsoryLists,
  conditions: [],
  facts: [
    {
      path: ['compulsoryTaken', 'introductionCourses'],
      name: '必選修習.概論門數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['compulsoryCourses'],
    },
    {
      path: ['compulsoryTaken', 'historyCourses'],
      name: '必選修習.史論門數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['compulsoryCourses'],
    },
    {
      path: ['compulsoryTaken', 'appreciationCourses'],
      name: '必選修習.鑑賞門數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['compulsoryCourses'],
    },
  ],
};

/** 創作必選（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const drawingRule: RuleGuide = {
  name: '創作必選',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainDrawingRule,
  conditions: [],
  facts: [
    {
      path: ['compulsoryTaken', 'drawingCourses'],
      name: '必選修習.創作門數',
      type: { kind: 'integer', low: 0, high: 80 },
      unit: '門',
      near: [2, 3],
      parts: [2, 4],
      phrases: ['binding.drawingCourses'],
    },
    {
      path: ['compulsoryTaken', 'drawingCredits'],
      name: '必選修習.創作學分',
      type: { kind: 'integer', low: 0, high: 320 },
      unit: '學分',
      near: [6],
      parts: [6],
      phrases: ['binding.drawingCredits'],
    },
  ],
};

/** 專題必選（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const projectRule: RuleGuide = {
  name: '專題必選',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainProjectRule,
  conditions: [],
  facts: [
    {
      path: ['compulsoryTaken', 'projectCourses'],
      name: '必選修習.專題門數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '門',
      near: [1, 2],
      parts: [1, 3],
      phrases: ['binding.projectCourses'],
    },
    {
      path: ['compulsoryTaken', 'projectCredits'],
      name: '必選修習.專題學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['binding.projectCredits'],
    },
  ],
};

/** 行銷必選（第四點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const marketingRule: RuleGuide = {
  name: '行銷必選',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainMarketingRule,
  conditions: [],
  facts: [
    {
      path: ['compulsoryTaken', 'marketingCredits'],
      name: '必選修習.行銷學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [2],
      parts: [2],
      phrases: ['binding.marketingCredits'],
    },
  ],
};

/** 修畢專門課程（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const completed: RuleGuide = {
  name: '修畢專門課程',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCompleted,
  conditions: [],
  facts: [
    {
      path: ['specialtyCredits', 'core'],
      name: '專門課程學分.核心學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [2, 44],
      turns: [[difference, '<']],
      parts: [2],
    },
    {
      path: ['specialtyCredits', 'introduction'],
      name: '專門課程學分.概論學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4, 6, 8, 44],
      turns: [[difference, '<']],
      parts: [6],
    },
    {
      path: ['specialtyCredits', 'history'],
      name: '專門課程學分.史論學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [4, 6, 8, 44],
      turns: [[difference, '<']],
      parts: [8],
    },
    {
      path: ['specialtyCredits', 'appreciation'],
      name: '專門課程學分.鑑賞學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4, 6, 8, 44],
      turns: [[difference, '<']],
      parts: [4],
    },
    {
      path: ['specialtyCredits', 'practice'],
      name: '專門課程學分.實踐學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [22, 44],
      turns: [[difference, '<']],
      parts: [22],
    },
    {
      path: ['specialtyCredits', 'teaching'],
      name: '專門課程學分.教學學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [2, 44],
      turns: [[difference, '<']],
      parts: [2],
    },
    {
      path: ['compulsoryTaken', 'introductionCourses'],
      name: '必選修習.概論門數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '門',
      near: [1],
      parts: [1],
    },
    {
      path: ['compulsoryTaken', 'historyCourses'],
      name: '必選修習.史論門數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '門',
      near: [1],
      parts: [1],
    },
    {
      path: ['compulsoryTaken', 'appreciationCourses'],
      name: '必選修習.鑑賞門數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '門',
      near: [1],
      parts: [1],
    },
    {
      path: ['compulsoryTaken', 'drawingCourses'],
      name: '必選修習.創作門數',
      type: { kind: 'integer', low: 0, high: 80 },
      unit: '門',
      near: [2, 3],
      parts: [2, 4],
    },
    {
      path: ['compulsoryTaken', 'drawingCredits'],
      name: '必選修習.創作學分',
      type: { kind: 'integer', low: 0, high: 320 },
      unit: '學分',
      near: [6],
      parts: [6],
    },
    {
      path: ['compulsoryTaken', 'projectCourses'],
      name: '必選修習.專題門數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '門',
      near: [1, 2],
      parts: [1, 3],
    },
    {
      path: ['compulsoryTaken', 'projectCredits'],
      name: '必選修習.專題學分',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '學分',
      near: [4],
      parts: [4],
    },
    {
      path: ['compulsoryTaken', 'marketingCredits'],
      name: '必選修習.行銷學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [2],
      parts: [2],
    },
  ],
};

/** 專門課程之修習（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyCourses: RuleGuide = {
  name: '專門課程之修習',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSpecialtyCourses,
  conditions: [],
  facts: [
    {
      path: ['visualArtsTeacher', 'courses'],
      name: '視覺藝術師資生.修課',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '科目名稱', alias: 'title', optional: false, type: { kind: 'text' } },
            { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
            { name: '及格', alias: 'passed', optional: false, type: { kind: 'boolean' } },
          ],
        },
      },
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['applicability']: applicability,
  ['mayTrain']: mayTrain,
  ['groupMinimums']: groupMinimums,
  ['categoryCredits']: categoryCredits,
  ['totalCredits']: totalCredits,
  ['totalMinimum']: totalMinimum,
  ['creditsPerCourse']: creditsPerCourse,
  ['compulsoryLists']: compulsoryLists,
  ['drawingRule']: drawingRule,
  ['projectRule']: projectRule,
  ['marketingRule']: marketingRule,
  ['completed']: completed,
  ['specialtyCourses']: specialtyCourses,
};
