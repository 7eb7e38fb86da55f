/** FG6xxx: amendments and versions. */
import { entry } from '../entry.ts';

export const amendments = {
};
