import type { Exercise } from './exercise';

/** An option while it is written. */
export interface DraftOption {
  /** Tells the rows apart while others go. */
  key: number;
  text: string;
  /** NaN while the field is empty. */
  points: number;
  rationale: string;
}

export interface Draft {
  question: string;
  options: DraftOption[];
}

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 8;
export const MOST_POINTS = 4;
const USUAL_OPTIONS = 4;

/** What is there already, or a question with four empty options. */
export function draftOf(exercise: Exercise | null): Draft {
  if (!exercise) return { question: '', options: Array.from({ length: USUAL_OPTIONS }, (_, key) => empty(key)) };
  const options = exercise.options.map(({ text, points, rationale }, key) => ({
    key,
    text,
    points,
    rationale: rationale ?? '',
  }));
  return { question: exercise.question, options };
}

export function withOption(draft: Draft): Draft {
  const key = 1 + Math.max(-1, ...draft.options.map((option) => option.key));
  return { ...draft, options: [...draft.options, empty(key)] };
}

export function withoutOption(draft: Draft, key: number): Draft {
  return { ...draft, options: draft.options.filter((option) => option.key !== key) };
}

export function withChange(draft: Draft, key: number, change: Partial<DraftOption>): Draft {
  return { ...draft, options: draft.options.map((option) => (option.key === key ? { ...option, ...change } : option)) };
}

export function pointsSound(points: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;
}

/** Whether the server would take it. */
export function draftSound({ question, options }: Draft): boolean {
  const written = question.trim() !== '' && options.every(({ text }) => text.trim() !== '');
  return written && options.length >= FEWEST_OPTIONS && options.every(({ points }) => pointsSound(points));
}

/** As it is sent: without spaces around, an empty rationale as none. */
export function requestOf({ question, options }: Draft) {
  return {
    question: question.trim(),
    options: options.map(({ text, points, rationale }) => ({
      text: text.trim(),
      points,
      rationale: rationale.trim() || null,
    })),
  };
}

function empty(key: number): DraftOption {
  return { key, text: '', points: 0, rationale: '' };
}
