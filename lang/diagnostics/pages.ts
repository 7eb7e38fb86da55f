/** The pages of `fagui explain`, gathered from the files of each range of codes. */
import type { Code } from './catalogue.ts';
import type { Page } from './pages/page.ts';
import { workspacePages } from './pages/workspace.ts';

export type { Page, Sample } from './pages/page.ts';

export const pages: Partial<Record<Code, Page>> = { ...workspacePages };
