import { kindOf, KINDS, type Kind } from './kinds';
import type { Done } from './past';

/** More would be narrower than can be seen. */
const MOST_COLUMNS = 120;

/** One or more operations of a kind, side by side on the track. */
export interface Mark {
  column: number;
  kind: Kind;
  /** Of whoever did most of them; null for the staff. */
  discipline: string | null;
}

export const columnsOf = (count: number) => Math.min(count, MOST_COLUMNS);

/** Where on the track what was done, and by which discipline. */
export function marksOf(done: readonly Done[]): Mark[] {
  const columns = columnsOf(done.length);
  const counted = new Map<string, Map<string | null, number>>();
  done.forEach(({ op, discipline }, place) => {
    const key = `${Math.floor((place * columns) / done.length)} ${kindOf(op)}`;
    const byDiscipline = counted.get(key) ?? new Map<string | null, number>();
    counted.set(key, byDiscipline.set(discipline, (byDiscipline.get(discipline) ?? 0) + 1));
  });
  return [...counted].map(([key, byDiscipline]) => {
    const [column = '', kind = ''] = key.split(' ');
    const [most] = [...byDiscipline].sort(([, one], [, other]) => other - one);
    return {
      column: Number(column),
      kind: KINDS.find((one) => one === kind) ?? 'cards',
      discipline: most?.[0] ?? null,
    };
  });
}

/** The disciplines that did something, in the order in which they first did. */
export const disciplinesOf = (done: readonly Done[]): (string | null)[] => [
  ...new Set(done.map(({ discipline }) => discipline)),
];
