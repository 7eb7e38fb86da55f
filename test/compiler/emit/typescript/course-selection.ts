/** A program of the size of one real regulation: cross-division limit, semester limits, an authority's extra credits. */
import type { RuleProgram } from '../../../../compiler/ir/program.ts';
import {
  calculate, compare, definition, discretion, enumerated, factIn, field, integer, listOf, member, must, name, norm, number, program, q, reads, record,
} from './build-program.ts';

const PROGRAMME = { name: name('學制', 'programme'), members: [name('四技日間部', 'fourYearDay'), name('四技進修部', 'fourYearEvening'), name('研究所', 'graduate')] };
export const STATUS = { name: name('學生身分', 'status'), members: [name('一般生', 'regular'), name('延修生', 'extended'), name('畢業班', 'graduating'), name('轉學生', 'transfer')] };

export const student = record('學生', 'student',
  field('學制', 'programme', enumerated('學制')),
  field('身分', 'statuses', listOf(enumerated('學生身分'))));
export const selection = record('選課', 'selection',
  field('學分', 'credits', integer(0, 60, '學分')),
  field('跨日學分', 'crossCredits', integer(0, 60, '學分')));

const third = { name: name('跨日上限', 'crossLimit'), phrase: '以當學期學分總數三分之一為上限', provision: { label: '第三點第四款', text: '…' }, shown: '1/3' };
const excepted = { name: name('不受限身分', 'exempted'), phrase: '延修生、畢業班、轉學生', provision: { label: '第三點第四款', text: '…' }, shown: '延修生、畢業班、轉學生' };

export const crossDivision = norm('crossDivision', {
  name: name('跨日選修上限', 'crossDivision'),
  facts: [
    { record: '學生', field: '學制' }, { record: '選課', field: '跨日學分' }, { record: '選課', field: '學分' }, { record: '學生', field: '身分' },
  ],
  bindings: [third, excepted],
  applies: compare(factIn(student, 'programme'), '=', member('學制', '四技進修部')),
  duties: [must(compare(factIn(selection, 'crossCredits'), '≤', calculate('multiply', factIn(selection, 'credits'), number(1, 3, third))))],
  exceptions: [{ op: 'any', list: factIn(student, 'statuses'), set: ['延修生', '畢業班', '轉學生'].map((m) => member('學生身分', m)), binding: excepted }],
});

export const approvedExtra = discretion('approvedExtra', {
  name: name('核可超修', 'approvedExtra'),
  amount: { name: name('超修學分', 'extraCredits'), type: integer(0, 9, '學分'), low: q(1), high: q(3) },
});

export const graduateLimit = norm('graduateLimit', {
  name: name('研究生上限', 'graduateLimit'),
  facts: [{ record: '學生', field: '學制' }, { record: '選課', field: '學分' }],
  applies: compare(factIn(student, 'programme'), '=', member('學制', '研究所')),
  duties: [must(compare(factIn(selection, 'credits'), '≤', {
    op: 'discretionary', original: number(12), discretion: '核可超修',
    granted: calculate('add', number(12), { op: 'amount', discretion: '核可超修' }),
  }))],
});

export const semesterLimit = definition('semesterLimit', integer(0, 60, '學分'), {
  name: name('學期上限', 'semesterLimit'),
  facts: [{ record: '學生', field: '學制' }],
  branches: [
    { condition: compare(factIn(student, 'programme'), '=', member('學制', '四技日間部')), value: number(25) },
    { condition: compare(factIn(student, 'programme'), '=', member('學制', '四技進修部')), value: number(20) },
  ],
});

export const underLimit = norm('underLimit', {
  name: name('學期學分', 'underLimit'),
  facts: [{ record: '學生', field: '學制' }, { record: '選課', field: '學分' }],
  duties: [must(compare(factIn(selection, 'credits'), '≤', reads(semesterLimit)))],
});

export const courseSelection: RuleProgram = program({
  enumerations: [PROGRAMME, STATUS],
  records: [student, selection],
  items: [crossDivision, approvedExtra, graduateLimit, semesterLimit, underLimit],
});
