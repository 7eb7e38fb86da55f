/** FG5xxx: types and rules. */
import { entry } from '../entry.ts';

export const rules = {
};
