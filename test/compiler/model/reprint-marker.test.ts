import { describe, expect, it } from 'vitest';
import { reprefixMarker, reprintMarker } from '../../../compiler/model/reprint-marker.ts';

describe('reprintMarker', () => {
  it.each<[string, number[], string]>([
    ['九、', [8], '八、'], ['（四）', [3], '（三）'], ['(四)', [11], '(十一)'], ['10.', [9], '9.'], ['９.', [10], '１０.'], ['（１）', [2], '（２）'],
    ['壹、', [2], '貳、'], ['第十條', [9], '第九條'], ['第 10 條', [9], '第 9 條'], ['第三點', [21], '第二十一點'], ['第二章', [1], '第一章'],
    ['第五條之一', [4, 1], '第四條之一'], ['第五條之一', [6], '第六條'], ['第五條', [5, 2], '第五條之二'], ['第 5-1 條', [5, 2], '第 5-2 條'],
    ['二之一、', [1, 1], '一之一、'], ['③', [2], '②'], ['丙、', [2], '乙、'], ['甲、', [2], '乙、'], ['癸、', [11], '癸、'], ['※', [2], '※'], ['c.', [1], 'a.'], ['2.1', [3], '2.3'], ['３．１．２', [12], '３．１．１２'],
  ])('%s with %j → %s', (marker, number, expected) => {
    expect(reprintMarker(marker, number)).toBe(expected);
  });
});

it.each<[string, number[], number[], string]>([
  ['2.1', [2], [3], '3.1'], ['2.1.4', [2, 1], [2, 3], '2.3.4'], ['２．１', [2], [10], '１０．１'], ['2.1', [3], [4], '2.1'], ['2.1', [2, 1], [2, 3], '2.1'], ['（一）', [2], [3], '（一）'],
])('%s below %j, which becomes %j → %s', (marker, from, to, expected) => expect(reprefixMarker(marker, from, to)).toBe(expected));
