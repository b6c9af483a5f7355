/** Scalar product of inputs and weights; the last weight stands alone. */
export function mix(inputs: readonly number[], weights: ArrayLike<number>): number {
  let sum = weights[inputs.length] ?? 0;
  inputs.forEach((x, i) => {
    sum += x * (weights[i] ?? 0);
  });
  return sum;
}
