import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type MyPeerEvaluation = components['schemas']['MyPeerEvaluationView'];
export type Teammate = components['schemas']['TeammateView'];

/** The four competency domains of IPEC 2023, in their order. */
export const COMPETENCIES = [
  'VALUES_AND_ETHICS',
  'ROLES_AND_RESPONSIBILITIES',
  'COMMUNICATION',
  'TEAMS_AND_TEAMWORK',
] as const;

export type Competency = (typeof COMPETENCIES)[number];

/** A rating on its way: what is chosen and written so far. */
export interface Draft {
  scores: Partial<Record<Competency, number>>;
  strength: string;
  suggestion: string;
}

export const SHORTEST = 10;
export const LONGEST = 600;

export const myPeerEvaluationQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'peer-evaluation'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/peer-evaluation', { params: { path: { phase } } })),
  });

/** Stores a rating; the last one counts. */
export function rate(phase: string, ratee: string, draft: Draft): Promise<MyPeerEvaluation> {
  const params = { path: { phase, ratee } };
  const scores = draft.scores as Record<string, number>;
  return call(api.PUT('/api/phases/{phase}/peer-evaluation/{ratee}', { params, body: { ...draft, scores } }));
}

/** Whether everything is there that the server asks for. */
export function isWhole({ scores, strength, suggestion }: Draft): boolean {
  return (
    COMPETENCIES.every((competency) => scores[competency] !== undefined) &&
    [strength, suggestion].every((text) => text.trim().length >= SHORTEST)
  );
}

/** The teammate to rate next: the first without a rating after the given place, else before it. */
export function nextToRate(teammates: readonly Teammate[], after: number): number | null {
  const order = [...teammates.keys()].map((step) => (after + 1 + step) % teammates.length);
  return order.find((place) => teammates[place]?.rating === null) ?? null;
}
