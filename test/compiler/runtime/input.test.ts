/** The input check, Standard Schema and explanations. */
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInput, explainResult, outcomeWord, pathText, rational, standardSchema, type InputShape, type StandardSchema } from '../../../compiler/runtime/index.ts';

const SHAPE: InputShape = [
  {
    name: '學生', alias: 'student', fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: [['fourYearDay', '四技日間部'], ['graduate', '研究所']] } },
      { name: '年級', alias: 'year', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '成績', alias: 'score', optional: true, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '比', alias: 'ratio', optional: false, type: { kind: 'rational', low: rational(0n), high: null } },
      { name: '應屆', alias: 'graduating', optional: false, type: { kind: 'boolean' } },
      { name: '備註', alias: 'note', optional: false, type: { kind: 'text' } },
      { name: '送件日', alias: 'sent', optional: false, type: { kind: 'date' } },
      { name: '各科', alias: 'scores', optional: false, type: { kind: 'list', element: { kind: 'integer', low: 0, high: 100 } } },
    ],
  },
];
const issues = (input: unknown): string[] => checkInput(SHAPE, input).issues.map((i) => `${i.path.join('.')}：${i.message}`);

describe('the input check', () => {
  it('turns Chinese names into aliases', () => {
    const input = { 學生: { 學制: '研究所', 年級: 2, score: 72.35, 送件日: '105年9月1日', 各科: [60], 比: '25/3', 應屆: false, 備註: '' } };
    expect(checkInput(SHAPE, input)).toEqual({
      issues: [], value: { student: { programme: 'graduate', year: 2, score: 72.35, sent: '2016-09-01', scores: [60], ratio: '25/3', graduating: false, note: '' } },
    });
  });
  it.each([
    [{ student: { year: '3' } }, 'student.year：年級要寫整數（不加引號），這裡是「3」'],
    [{ student: { year: 8 } }, 'student.year：年級要在 1 到 7 之間，這裡是 8'],
    [{ student: { year: 2.5 } }, 'student.year：年級要寫整數，這裡是 2.5'],
    [{ student: { year: 2 ** 53 } }, 'student.year：年級9007199254740992 太大，無法精確表示'],
    [{ student: { year: null } }, 'student.year：年級要寫整數（不加引號），這裡是null；不知道的事實請不要寫這一項'],
    [{ 學生: { 成績: 72.345 } }, '學生.成績：成績最多 2 位小數，這裡是 72.345'],
    [{ student: { score: 100.01 } }, 'student.score：成績要在 0 到 100 之間，這裡是 100.01'],
    [{ student: { score: NaN } }, 'student.score：成績要寫數字（不加引號），這裡是NaN'],
    [{ student: { programme: '博士班' } }, 'student.programme：學制要寫 四技日間部、研究所 其中之一，這裡是「博士班」'],
    [{ student: { programme: 'constructor' } }, 'student.programme：學制要寫 四技日間部、研究所 其中之一，這裡是「constructor」'],
    [{ student: { scores: [60, 'x'] } }, 'student.scores.1：各科要寫整數（不加引號），這裡是「x」'],
    [{ student: { scores: 60 } }, 'student.scores：各科要寫清單（[…]），這裡是60'],
    [{ student: { sent: '2023-02-29' } }, 'student.sent：送件日要寫存在的日期，如 2026-05-28 或 115年5月28日，這裡是「2023-02-29」'],
    [{ student: { graduating: 1 } }, 'student.graduating：應屆要寫 true（是）或 false（否），這裡是1'],
    [{ student: { note: {} } }, 'student.note：備註要寫文字，這裡是一個物件'],
    [{ student: { ratio: -1 } }, 'student.ratio：比要寫範圍內的數或分數（"25/3"），這裡是-1'],
    [{ student: [] }, 'student：「學生」要寫成物件（{…}）'],
    [{ nobody: 1 }, 'nobody：沒有「nobody」這一項；可以寫的有：學生（student）'],
    [{ student: { year: 1, 年級: 1 } }, 'student.年級：「年級」寫了兩次（年級 與 year），請留下一個'],
    [null, '：輸入要寫成物件（{…}）'],
    ['text', '：輸入要寫成物件（{…}）'],
  ])('%j', (input, expected) => expect(issues(input)).toEqual([expected]));
  it('takes what the vocabulary has and the evaluator does not read without a word, whatever it is, and leaves it out', () => {
    const shape: InputShape = [
      { name: '學生', alias: 'student', fields: [{ name: '年級', alias: 'year', optional: false, type: { kind: 'integer', low: 1, high: 7 } }], unread: ['身分', 'statuses'] },
      { name: '教師', alias: 'teacher', fields: null },
    ];
    expect(checkInput(shape, { student: { year: 2, 身分: 'x', statuses: [] }, 教師: 3, teacher: { hours: 9 } })).toEqual({ value: { student: { year: 2 } }, issues: [] });
    expect(checkInput(shape, { student: { status: 1 }, teachers: 1 }).issues.map((i) => i.message)).toEqual(['沒有「teachers」這一項；可以寫的有：學生（student）', '沒有「status」這一項；可以寫的有：年級（year）']);
  });
  it('leaves out what it reports and keeps the rest', () => {
    expect(checkInput(SHAPE, { student: { year: 9, graduating: true, year2: 1 } }).value).toEqual({ student: { graduating: true } });
    expect(checkInput(SHAPE, { student: { year: 1, 年級: 2 } }).value).toEqual({ student: {} });
    for (const student of [[], 'text', 3]) expect(checkInput(SHAPE, { student }).value).toEqual({});
    expect(checkInput(SHAPE, { student: { score: null } })).toEqual({ issues: [], value: { student: { score: null } } });
  });
  it('shows forty characters of what is too long to be shown', () => {
    const shown = (length: number): string => issues({ student: { year: '字'.repeat(length) } })[0]!.split('這裡是')[1]!;
    expect([shown(40), shown(41)]).toEqual([`「${'字'.repeat(40)}」`, `「${'字'.repeat(40)}…」`]);
  });
  it('reports keys named like parts of every object', () => {
    expect(issues(JSON.parse('{"__proto__": {"year": 1}, "constructor": 1}'))).toHaveLength(2);
    expect(checkInput(SHAPE, JSON.parse('{"__proto__": {"student": {"year": 1}}}')).value).toEqual({});
  });
  it('takes undefined as not given, and lists up to their limit', () => {
    expect(checkInput(SHAPE, { student: { year: undefined, 成績: undefined, graduating: true } })).toStrictEqual({ issues: [], value: { student: { graduating: true } } });
    expect(checkInput(SHAPE, { student: undefined })).toStrictEqual({ issues: [], value: {} });
    expect(checkInput(SHAPE, { student: { year: 9, sent: '2016-09-01', scores: [] } }).value).toStrictEqual({ student: { sent: '2016-09-01', scores: [] } });
    expect(checkInput(SHAPE, { student: 3 }).value).toStrictEqual({});
    expect(issues({ student: { scores: Array.from({ length: 10_000 }, () => 1) } })).toEqual([]);
    expect(issues({ student: { year: [] } })).toEqual(['student.year：年級要寫整數（不加引號），這裡是一個清單']);
  });
  it('tells of too many decimals where a number is in its range', () => {
    const shape: InputShape = [{ name: '課', alias: 'course', fields: [{ name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 6000, high: 10000 } }] }];
    const said = (score: number): string[] => checkInput(shape, { course: { score } }).issues.map((i) => i.message);
    expect([said(60), said(59.99), said(72.345), said(100.001)]).toEqual([[], ['成績要在 60 到 100 之間，這裡是 59.99'], ['成績最多 2 位小數，這裡是 72.345'], ['成績要在 60 到 100 之間，這裡是 100.001']]);
  });
  it('takes what throws when it is read as not known, and tells of the rest as well', () => {
    const refuse = (object: object, key: string): object => Object.defineProperty(object, key, { get: () => { throw new Error('no'); }, enumerable: true });
    expect(checkInput(SHAPE, { student: refuse({ graduating: true, year: 9 }, 'note') })).toEqual({
      value: { student: { graduating: true } }, issues: [{ path: ['student', 'note'], message: '讀取這一項時發生錯誤，視為不知道', messageEn: 'reading it failed; it counts as unknown' }, { path: ['student', 'year'], message: '年級要在 1 到 7 之間，這裡是 9', messageEn: 'expected 1 to 7, got 9' }],
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(checkInput(SHAPE, proxy)).toMatchObject({ value: {}, issues: [{ path: [] }] });
    expect(checkInput(SHAPE, { student: { scores: refuse([1, 2], '1') } })).toEqual({ value: { student: {} }, issues: [{ path: ['student', 'scores', 1], message: '讀取這一項時發生錯誤，視為不知道', messageEn: 'reading it failed; it counts as unknown' }] });
  });
  it('speaks English too', () => expect(checkInput(SHAPE, { student: { year: 8 } }).issues[0]!.messageEn).toBe('expected 1 to 7, got 8'));
});

describe('lists of records', () => {
  const ENTRIES: InputShape = [{
    name: '學生', alias: 'student', fields: [{
      name: '修課', alias: 'courses', optional: false, type: {
        kind: 'list', element: {
          kind: 'record', fields: [
            { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
            { name: '成績', alias: 'score', optional: true, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
            { name: '原型', alias: '__proto__', optional: false, type: { kind: 'boolean' } },
          ],
        },
      },
    }],
  }];
  const check = (input: unknown) => {
    const { value, issues } = checkInput(ENTRIES, input);
    return { value, issues: issues.map((i) => `${pathText(i.path)}：${i.message}`) };
  };
  it('take names and aliases, and leave what cannot be read out of its entry', () => {
    expect(check({ 學生: { 修課: [{ 學分: 3, score: 80 }, { credits: 2, 成績: null }, {}] } })).toEqual({ issues: [], value: { student: { courses: [{ credits: 3, score: 80 }, { credits: 2, score: null }, {}] } } });
    expect(check({ student: { courses: [{ credits: 3 }, { credits: 2, score: '80' }] } })).toEqual({ issues: ['student.courses[1].score：修課第 2 筆：成績要寫數字（不加引號），這裡是「80」'], value: { student: { courses: [{ credits: 3 }, { credits: 2 }] } } });
  });
  it.each([
    [{ credits: 13 }, 'student.courses[0].credits：修課第 1 筆：學分要在 0 到 12 之間，這裡是 13'],
    [{ credits: null }, 'student.courses[0].credits：修課第 1 筆：學分要寫整數（不加引號），這裡是null；不知道的事實請不要寫這一項'],
    [{ score: NaN }, 'student.courses[0].score：修課第 1 筆：成績要寫數字（不加引號），這裡是NaN'],
    [{ 成績: 80.001 }, 'student.courses[0].成績：修課第 1 筆：成績最多 2 位小數，這裡是 80.001'],
    [{ grade: 1 }, 'student.courses[0].grade：修課第 1 筆：沒有「grade」這一項；可以寫的有：學分（credits）、成績（score）、原型（__proto__）'],
    [{ score: 1, 成績: 1 }, 'student.courses[0].成績：修課第 1 筆：「成績」寫了兩次（成績 與 score），請留下一個'],
    [JSON.parse('{"__proto__": 1}'), 'student.courses[0].__proto__：修課第 1 筆：原型要寫 true（是）或 false（否），這裡是1'],
  ])('%j', (entry, expected) => expect(check({ student: { courses: [entry] } }).issues).toEqual([expected]));
  it('are not known where they are no list, too long, or hold something else', () => {
    expect(check({ student: { courses: { credits: 3 } } })).toEqual({ issues: ['student.courses：修課要寫清單（[…]），這裡是一個物件'], value: { student: {} } });
    expect(check({ student: { courses: [{}, 3] } })).toEqual({ issues: ['student.courses[1]：修課第 2 筆：要寫成物件（{…}）'], value: { student: {} } });
    expect(check({ student: { courses: Array.from({ length: 10_001 }, () => ({})) } })).toEqual({ issues: ['student.courses：修課最多 10000 筆，這裡有 10001 筆'], value: { student: {} } });
    expect(issues({ student: { scores: Array.from({ length: 10_001 }, () => 1) } })).toEqual(['student.scores：各科最多 10000 筆，這裡有 10001 筆']);
    expect(check({ student: { courses: null } }).issues[0]).toContain('不知道的事實請不要寫這一項');
  });
  it('report a hundred faults and count the others', () => {
    const found = check({ student: { courses: Array.from({ length: 250 }, () => ({ credits: 99 })) } }).issues;
    expect([found.length, found.at(-1)]).toEqual([101, 'student.courses：修課另有 150 處錯誤沒有列出']);
    const english = (count: number) => checkInput(ENTRIES, { student: { courses: Array.from({ length: count }, () => ({ credits: 99 })) } }).issues.map((i) => i.messageEn);
    expect([english(100).length, english(101).length, english(102).at(-1), english(2)[1]]).toEqual([100, 101, '2 more faults in this list', 'entry 2: expected 0 to 12, got 99']);
  });
});

describe('Standard Schema', () => {
  const schema: StandardSchema<{ student?: object }> = standardSchema(SHAPE);
  it('is one by the type of its specification', async () => {
    const standard: StandardSchemaV1<{ student?: object }> = schema;
    expect(standard['~standard']).toMatchObject({ version: 1, vendor: 'fagui' });
    expect(await standard['~standard'].validate({ 學生: { 年級: 2 } })).toEqual({ value: { student: { year: 2 } } });
    expect(await standard['~standard'].validate({ student: { year: 0 } })).toEqual({ issues: [{ message: '年級要在 1 到 7 之間，這裡是 0', path: ['student', 'year'] }] });
  });
});

describe('explanations', () => {
  it('say the outcome, the provision, the values and what is missing', () => {
    const text = explainResult('跨日選修上限', {
      outcome: 'undetermined', value: null, missing: ['選課.學分'], possible: ['met', 'violated'], reasons: ['divisionByZero'],
      because: [{ provision: '第三點第四款', text: '以三分之一為上限。', values: { credits: '9 學分', constructor: '甲' } }], caveats: ['抵免上限另訂'], effects: ['列入輔導'],
    }, { credits: '學分' });
    expect(text.split('\n')).toEqual([
      '跨日選修上限：無法判定', '　依 第三點第四款：以三分之一為上限。', '　　學分：9 學分', '　　constructor：甲', '　尚缺：選課.學分', '　可能為：符合、違反', '　原因：除數為零，沒有值可比', '　效果：列入輔導', '　注意：抵免上限另訂',
    ]);
  });
  it('say values with their unit', () => {
    expect(explainResult('上限', { outcome: 'value', value: '25/3', unit: '學分', missing: [], because: [] })).toBe('上限：25/3 學分');
    expect(explainResult('優良', { outcome: 'value', value: true, missing: [], because: [] })).toBe('優良：是');
    expect(['met', 'deviates', 'conflict', 'notEntitled'].map((o) => outcomeWord(o as 'met'))).toEqual(['符合', '偏離原則', '衝突', '不得']);
  });
});

describe('the runtime', () => {
  it('imports nothing from outside its folder', () => {
    const folder = new URL('../../../compiler/runtime/', import.meta.url);
    const imports = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)].map((m) => m[1]!));
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path))).toEqual([]);
  });
});
