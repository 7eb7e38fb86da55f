/**
 * Every diagnostic code, in one typed catalogue. Codes are stable and never reused.
 * FG1xxx reading a file · FG2xxx names · FG3xxx legal text, numbering, citations · FG4xxx bindings · FG5xxx types and rules ·
 * FG6xxx amendments and versions · FG7xxx evaluation and cases (FG71xx: proofs) · FG8xxx workspace, files, commands · FG9xxx import.
 */
import { reading } from './codes/reading.ts';
import { names } from './codes/names.ts';
import { calendars } from './codes/calendars.ts';
import { text } from './codes/text.ts';
import { bindings } from './codes/bindings.ts';
import { rules } from './codes/rules.ts';
import { expressions } from './codes/expressions.ts';
import { blocks } from './codes/blocks.ts';
import { courses } from './codes/courses.ts';
import { consequences } from './codes/consequences.ts';
import { amendments } from './codes/amendments.ts';
import { documents } from './codes/documents.ts';
import { evaluation } from './codes/evaluation.ts';
import { proofs } from './codes/proofs.ts';
import { workspace } from './codes/workspace.ts';
import { imports } from './codes/imports.ts';
import type { Entry } from './entry.ts';

export const catalogue = { ...reading, ...names, ...calendars, ...text, ...bindings, ...rules, ...expressions, ...blocks, ...courses, ...consequences, ...amendments, ...documents, ...evaluation, ...proofs, ...workspace, ...imports };

export type Code = keyof typeof catalogue;
export type ParametersOf<C extends Code> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;

/** Is a word one of the codes? */
export const isCode = (code: string): code is Code => Object.hasOwn(catalogue, code);
