/** FG2xxx: names. */
import { entry } from '../entry.ts';

export const names = {
};
