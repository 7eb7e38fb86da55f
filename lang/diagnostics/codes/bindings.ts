/** FG4xxx: bindings. */
import { entry } from '../entry.ts';

export const bindings = {
};
