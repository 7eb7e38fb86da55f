/** Learnt by `bench/cited.ts --write`: for the words in front of a citation, those attached to it and those behind each the part of them, how much, the longest run, nothing, and how much beside the most; then numbers, and the citation itself. */
export const OF_PROVISIONS: readonly number[] = [-0.6, 1.5, 0.2, 0.12, 0.45, 2.07, 1.7, 0.87, -1.16, 0.41, -1.73, -0.25, 0.4, 0.14, 3.53, -2.15, -3.86];
export const OF_ITEMS: readonly number[] = [-1.68, 3.74, -1.49, 1.75, 2.37, 1.05, 3.95, 1.31, 0.14, -1.87, 0.81, -0.99, 1.08, -0.9, 0.09, 0.74, 0];
