/** The middle one; of an even number the upper of the two. */
export function median(all) {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
}
