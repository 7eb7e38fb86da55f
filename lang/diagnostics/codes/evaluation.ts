/** FG7xxx: evaluation and cases. */
import { entry } from '../entry.ts';

export const evaluation = {
};
