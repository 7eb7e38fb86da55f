/** Explanations as lists of statements: 一、本條新增。二、… */
import { formatNumeral } from '../../lang/numerals.ts';

const NUMBERED = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(]?[0-9０-９]{1,2}[）).．、](?![0-9０-９]))[\s\u3000]*/u;

/** Statements as an explanation prints them: a single one bare, several numbered on a line each. Numbers that authors wrote are replaced. */
export function numbered(statements: readonly string[]): string {
  const whole = statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
  const [only] = whole;
  if (only !== undefined && whole.length === 1) return only;
  return whole.map((statement, index) => `${formatNumeral(index + 1)}、${statement.replace(NUMBERED, '')}`).join('\n');
}
