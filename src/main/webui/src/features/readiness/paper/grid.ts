/** Letters as they are typed: by row, by cell; empty where nothing is marked. */
export type Cells = string[][];

/** One cell changed. */
export function withLetter(cells: Cells, row: number, cell: number, letter: string): Cells {
  return cells.map((letters, at) => (at === row ? letters.map((l, place) => (place === cell ? letter : l)) : letters));
}

/** A letter as it is meant, or nothing when there is no such option. */
export function letterOf(typed: string, options: number): string {
  const letter = typed.slice(-1).toUpperCase();
  const place = letter.charCodeAt(0) - 65;
  return place >= 0 && place < options ? letter : '';
}

/**
 * Rows copied from a spreadsheet: cells apart by tabs, semicolons or commas, or the letters of a row together; a hyphen
 * or a full stop stands for nothing.
 */
export function pasted(text: string): string[][] {
  return text
    .replace(/\r/g, '')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => (/[\t;,]/.test(line) ? line.split(/[\t;,]/) : line.replace(/\s/g, '').split('')))
    .map((cells) =>
      cells.map((cell) =>
        cell
          .trim()
          .replace(/^[-.]$/, '')
          .toUpperCase(),
      ),
    );
}

/** A row of attempts: what follows the right letter, or a gap, is no attempt. */
export function attempts(letters: readonly string[], right: string): string {
  const gap = letters.indexOf('');
  const marked = gap < 0 ? letters : letters.slice(0, gap);
  const end = marked.indexOf(right);
  return (end < 0 ? marked : marked.slice(0, end + 1)).join('');
}

/** The marks of a sheet in so many cells. */
export function spread(marks: string, cells: number): string[] {
  return Array.from({ length: cells }, (_, place) => marks[place] ?? '');
}
