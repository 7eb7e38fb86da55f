/** Small workspaces for the pages: one record of facts, one regulation, one amendment. */
import type { Sample } from './page.ts';

export const VOCABULARY_FILE = 'vocabulary.fagui';
export const REGULATION_FILE = 'regulation.fagui';
export const AMENDMENT_FILE = 'amendment.fagui';

/** A vocabulary with one record 選課 of the given fields; `before` stands above it (an enumeration). */
export const vocabulary = (fields: string, before = ''): string =>
  `詞彙 教務 (example.vocabulary)\n\n${before}記錄 選課 (enrolment) {\n${fields.split('\n').map((line) => `  ${line}\n`).join('')}}\n`;

export const CREDITS = '學分 (credits) : 學分 0至60';
export const HOURS = '時數 (hours) : 小時 0至60';
export const STATUSES = '列舉 身分 (status) {\n  一般生 (regular)\n  延修生 (extended)\n  轉學生 (transfer)\n}\n\n';

/** A regulation file with version 1; `body` is its provisions and rules. */
export const regulation = (body: string): string => `法規 選課要點 (example.selection)\n使用 example.vocabulary\n版本 1\n\n${body}`;
/** A regulation without rules. */
export const plainRegulation = (body: string): string => `法規 選課要點 (example.selection)\n版本 1\n\n${body}`;
/** A draft amendment of version 1. */
export const amendment = (operations: string): string => `修正案 選課要點部分規定 (example.selection.2)\n修正法規 example.selection @ 1\n\n${operations}`;

/** A regulation with the facts that its rules read: one record 選課 with 學分, unless other fields are given. */
export const ruled = (body: string, fields = CREDITS, before = ''): Sample =>
  ({ [VOCABULARY_FILE]: vocabulary(fields, before), [REGULATION_FILE]: regulation(body) });

/** A regulation without rules. */
export const text = (body: string): Sample => ({ [REGULATION_FILE]: plainRegulation(body) });

/** A regulation without rules, and an amendment of it. */
export const amended = (body: string, operations: string): Sample => ({ [REGULATION_FILE]: plainRegulation(body), [AMENDMENT_FILE]: amendment(operations) });
/** A regulation with rules, and an amendment of it. */
export const amendedRules = (body: string, operations: string): Sample => ({ ...ruled(body), [AMENDMENT_FILE]: amendment(operations) });

/** 學生每學期至少修十六學分 with its rule: what most pages vary. */
export const MINIMUM = '一、學生每學期[至少修十六學分]{下限}。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n}\n';
