export interface Sizes {
  teams: number;
  /** Members of the smallest and of the largest team. */
  fewest: number;
  most: number;
}

/**
 * How teams of about `size` come out, so that it can be said before they are formed; the server's TeamCount decides.
 * As many teams as bring the mean size nearest to the wish, of two equally near the more.
 */
export function teamSizes(students: number, size: number): Sizes | undefined {
  if (!Number.isInteger(size) || size < 2 || students < 2) return undefined;
  const fewer = Math.floor(students / size);
  const more = fewer + 1;
  const tooLarge = students / fewer - size;
  const tooSmall = size - students / more;
  const teams = fewer > 0 && tooLarge < tooSmall ? fewer : more;
  return { teams, fewest: Math.floor(students / teams), most: Math.ceil(students / teams) };
}
