/** The assignment of rows to columns with the greatest total weight (Hungarian method with potentials). */

/**
 * `weights[i][j]` ≥ 0 is what pairing row i with column j is worth; 0 leaves both alone. Returns the column of each row, or -1.
 * Time O(n²·m), n being the shorter side. Ties fall to the lower index, so equal input gives equal output.
 */
export function bestAssignment(weights: readonly Float64Array[], columns: number): Int32Array {
  const n = weights.length;
  if (n > columns) return transposed(weights, columns);
  // potentials and matching are 1-based; row 0 and column 0 stand for "none"
  const places = columns + 1;
  const rowPotential = new Float64Array(places);
  const columnPotential = new Float64Array(places);
  const rowOf = new Int32Array(places);
  const cameFrom = new Int32Array(places);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(places).fill(Infinity);
    const used = new Uint8Array(places);
    do {
      used[column] = 1;
      const current = rowOf[column] as number;
      const line = weights[current - 1] as Float64Array;
      let delta = Infinity;
      let next = column;
      for (let j = 1; j < places; j++) {
        if (used[j]) continue;
        const cost = -(line[j - 1] as number) - (rowPotential[current] as number) - (columnPotential[j] as number);
        if (cost < (slack[j] as number)) { slack[j] = cost; cameFrom[j] = column; }
        if ((slack[j] as number) < delta) { delta = slack[j] as number; next = j; }
      }
      for (let j = 0; j < places; j++) {
        if (used[j]) { rowPotential[rowOf[j] as number]! += delta; columnPotential[j]! -= delta; } else slack[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  const result = new Int32Array(n).fill(-1);
  for (let j = 1; j < places; j++) {
    const row = (rowOf[j] as number) - 1;
    if (row >= 0 && (weights[row]![j - 1] as number) > 0) result[row] = j - 1;
  }
  return result;
}

/** The same with rows and columns changed over: the method needs at least as many columns as rows. */
function transposed(weights: readonly Float64Array[], columns: number): Int32Array {
  const turned = Array.from({ length: columns }, (_, j) => Float64Array.from(weights, (row) => row[j] as number));
  const result = new Int32Array(weights.length).fill(-1);
  // -1 is no place of the result: what is left alone is written nowhere
  bestAssignment(turned, weights.length).forEach((row, column) => { result[row] = column; });
  return result;
}
