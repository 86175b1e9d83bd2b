import type { ChecklistEntry } from './course';

/** The parts of a course that must be there before a session, by the key the server gives them, and where they live. */
const PLACES = {
  staff: 'staff',
  roster: 'roster',
  teams: 'teams',
  items: 'questions',
  cases: 'cases',
  sessions: 'sessions',
} as const;

export type PartKey = keyof typeof PLACES;

export interface ChecklistLine {
  key: PartKey;
  count: number;
  done: boolean;
  /** Below the course's own address. */
  place: string;
  /** The first that is not done: what to do now. */
  next: boolean;
}

/** The lines to show, in the order of the work; a part that this version does not know is left out. */
export function checklistLines(entries: ChecklistEntry[]): ChecklistLine[] {
  const known = entries.filter((entry) => entry.key in PLACES);
  const next = known.find((entry) => !entry.done);
  return known.map(({ key, count, done }) => ({
    key: key as PartKey,
    count,
    done,
    place: PLACES[key as PartKey],
    next: key === next?.key,
  }));
}
