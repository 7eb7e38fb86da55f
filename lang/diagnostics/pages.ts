/** The pages of `fagui explain`, gathered from the files of each range of codes. */
import type { Code } from './catalogue.ts';
import { amendmentPages } from './pages/amendments.ts';
import { bindingPages } from './pages/bindings.ts';
import { blockPages } from './pages/blocks.ts';
import { calendarPages } from './pages/calendars.ts';
import { consequencePages } from './pages/consequences.ts';
import { contradictionPages } from './pages/contradictions.ts';
import { coursePages } from './pages/courses.ts';
import { documentPages } from './pages/documents.ts';
import { evaluationPages } from './pages/evaluation.ts';
import { expressionPages } from './pages/expressions.ts';
import { namePages } from './pages/names.ts';
import type { Page } from './pages/page.ts';
import { blockReadingPages } from './pages/reading-blocks.ts';
import { fileReadingPages } from './pages/reading-files.ts';
import { textReadingPages } from './pages/reading-text.ts';
import { proofPages } from './pages/proofs.ts';
import { rulePages } from './pages/rules.ts';
import { textPages } from './pages/text.ts';
import { versionPages } from './pages/versions.ts';
import { workspacePages } from './pages/workspace.ts';

export type { Page, Sample } from './pages/page.ts';

export const pages: Partial<Record<Code, Page>> = {
  ...fileReadingPages, ...blockReadingPages, ...textReadingPages, ...namePages, ...calendarPages, ...textPages, ...contradictionPages, ...bindingPages, ...rulePages, ...expressionPages, ...blockPages, ...coursePages, ...consequencePages, ...amendmentPages, ...versionPages, ...documentPages, ...evaluationPages, ...proofPages, ...workspacePages,
};
