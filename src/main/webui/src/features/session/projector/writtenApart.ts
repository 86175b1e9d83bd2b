/** A code in groups of three, as it is easier to read and type; spaces are ignored when joining. */
export function writtenApart(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1 ');
}
