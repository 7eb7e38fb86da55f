/** FG8xxx: workspace, files, commands. */
import { entry } from '../entry.ts';

export const workspace = {
};
