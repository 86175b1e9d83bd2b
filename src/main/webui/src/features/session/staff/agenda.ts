import type { PhaseKind } from '../phase';

/** A phase while the agenda is written. */
export interface DraftPhase {
  /** Tells the rows apart while they move. */
  key: string;
  /** Of the phase that is kept; null for a new one. */
  id: string | null;
  kind: PhaseKind;
  title: string;
  /** NaN while the field is empty. */
  minutes: number;
}

export const KINDS: PhaseKind[] = ['CHECK_IN', 'IRAT', 'TRAT', 'EXERCISE', 'PEER_EVALUATION'];

export const MOST_PHASES = 30;
export const MOST_MINUTES = 600;

const USUAL_MINUTES: Record<PhaseKind, number> = {
  CHECK_IN: 10,
  IRAT: 15,
  TRAT: 20,
  EXERCISE: 40,
  PEER_EVALUATION: 10,
};

/** The agenda of a usual session: each kind once, in the order of the work. */
export function usualAgenda(titleOf: (kind: PhaseKind) => string): DraftPhase[] {
  return KINDS.reduce<DraftPhase[]>((agenda, kind) => withPhase(agenda, kind, titleOf(kind)), []);
}

/** With one more phase at the end; a title that is taken gets a number. */
export function withPhase(agenda: DraftPhase[], kind: PhaseKind, title: string): DraftPhase[] {
  const same = agenda.filter((phase) => phase.kind === kind).length;
  const phase: DraftPhase = {
    key: freshKey(agenda),
    id: null,
    kind,
    title: same === 0 ? title : `${title} ${same + 1}`,
    minutes: USUAL_MINUTES[kind],
  };
  return [...agenda, phase];
}

/** With one phase a place earlier (-1) or later (+1); the same agenda at the ends. */
export function moved(agenda: DraftPhase[], key: string, by: -1 | 1): DraftPhase[] {
  const from = agenda.findIndex((phase) => phase.key === key);
  const to = from + by;
  const phase = agenda[from];
  if (!phase || to < 0 || to >= agenda.length) return agenda;
  return agenda.toSpliced(from, 1).toSpliced(to, 0, phase);
}

export function without(agenda: DraftPhase[], key: string): DraftPhase[] {
  return agenda.filter((phase) => phase.key !== key);
}

export function changed(agenda: DraftPhase[], key: string, change: Partial<DraftPhase>): DraftPhase[] {
  return agenda.map((phase) => (phase.key === key ? { ...phase, ...change } : phase));
}

export function titleSound({ title }: DraftPhase): boolean {
  return title.trim() !== '';
}

export function minutesSound({ minutes }: DraftPhase): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
}

/** Whether the server would take it. */
export function agendaSound(agenda: DraftPhase[]): boolean {
  const counted = agenda.length >= 1 && agenda.length <= MOST_PHASES;
  return counted && agenda.every((phase) => titleSound(phase) && minutesSound(phase));
}

/** Minutes in all; a field that is empty counts nothing. */
export function totalMinutes(agenda: DraftPhase[]): number {
  return agenda.reduce((sum, { minutes }) => sum + (Number.isNaN(minutes) ? 0 : minutes), 0);
}

function freshKey(agenda: DraftPhase[]): string {
  return `new ${1 + Math.max(0, ...agenda.map(({ key }) => Number(/^new (\d+)$/.exec(key)?.[1] ?? 0)))}`;
}
