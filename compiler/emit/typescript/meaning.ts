/** Expressions as Chinese text, for doc comments: what the generated code means, in the words of the language. */
import type { Expression } from '../../ir/program.ts';
import { isoDate, rationalText } from '../../runtime/index.ts';
import type { Item } from './program-index.ts';

const ARITHMETIC = { add: '＋', subtract: '－', multiply: '×', divide: '÷' } as const;

function setMeaning(e: { readonly set: readonly Expression[] }): string {
  return e.set.length === 1 ? meaningOf(e.set[0]!) : `{${e.set.map(meaningOf).join('、')}}`;
}

/** Operands that are conditions of another connective, or calculations, get brackets. */
function operand(e: Expression): string {
  return ['and', 'or', 'add', 'subtract', 'multiply', 'divide', 'addDays'].includes(e.op) ? `（${meaningOf(e)}）` : meaningOf(e);
}

/** An expression in words. */
export function meaningOf(e: Expression): string {
  switch (e.op) {
    case 'number':
      return e.binding ? `${e.binding.name.text}（${e.binding.shown}）` : rationalText(e.value);
    case 'date':
      return isoDate(e.days);
    case 'boolean':
      return e.value ? '是' : '否';
    case 'member':
      return e.member;
    case 'text':
      return `「${e.value}」`;
    case 'fact':
      return `${e.record}.${e.field}`;
    case 'definition':
      return e.definition;
    case 'and':
    case 'or':
      return e.operands.map(operand).join(e.op === 'and' ? ' 且 ' : ' 或 ') || (e.op === 'and' ? '是' : '否');
    case 'not':
      return `非 ${operand(e.operand)}`;
    case 'compare':
      return `${operand(e.left)} ${e.operator} ${operand(e.right)}`;
    case 'in':
      return `${operand(e.value)} 屬於 ${setMeaning(e)}`;
    case 'any':
      return `${operand(e.list)} 有一屬於 ${setMeaning(e)}`;
    case 'every':
      return `${operand(e.list)} 皆屬於 ${setMeaning(e)}`;
    case 'present':
      return `有 ${operand(e.fact)}`;
    case 'addDays':
      return `${operand(e.date)} ＋ ${operand(e.days)} 日`;
    case 'discretionary':
      return `（${e.discretion} 准則 ${meaningOf(e.granted)}，否則 ${meaningOf(e.original)}）`;
    case 'amount':
      return `${e.discretion} 核定數`;
    default:
      return `${operand(e.left)} ${ARITHMETIC[e.op]} ${operand(e.right)}`;
  }
}

const MODALITIES = { must: '應', mustNot: '不得', principle: '原則應', principleNot: '原則不得' } as const;
const PERMISSIONS = { may: '得', mayOnlyIf: '始得' } as const;

/** The clauses of an item, one line each. */
export function clausesOf(item: Item): string[] {
  const clause = (word: string, e: Expression | null): string[] => (e ? [`${word} ${meaningOf(e)}`] : []);
  switch (item.kind) {
    case 'norm':
      return [
        ...clause('適用', item.applies),
        ...clause('當', item.when),
        ...item.duties.map((d) => `${MODALITIES[d.modality]} ${meaningOf(d.condition)}`),
        ...(item.permission ? [`${PERMISSIONS[item.permission.modality]} ${item.permission.act}`] : []),
        ...item.exceptions.map((e) => `除外 ${meaningOf(e)}`),
        ...item.effects.map((effect) => `效果 ${effect}`),
      ];
    case 'definition':
      return [...item.branches.map((b) => `當 ${meaningOf(b.condition)} 則 ${meaningOf(b.value)}`), ...clause('其餘', item.otherwise)];
    case 'discretion':
      return [`由 ${item.authority}`, ...clause('要件', item.requirement)];
  }
}
