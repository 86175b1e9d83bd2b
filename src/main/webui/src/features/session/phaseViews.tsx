import { createContext, createElement, lazy, Suspense, use, type ComponentType, type LazyExoticComponent } from 'react';
import { Skeleton } from '@/shared/ui';
import type { Phase, PhaseKind } from './phase';

/**
 * Where a phase is seen: a student's own screen; in the cockpit its middle, the teams that need attention, and the
 * window of one team (see useShownTeam); the projector; the preparation before the start; on paper the pages of one team
 * and those for staff alone (see usePrintRun); and where staff enter what was done on paper. While the phase runs, a
 * `notice` stands above whatever a student sees of the session, and a `sign` at the foot of the cockpit.
 */
export type PhasePlace =
  | 'student'
  | 'notice'
  | 'cockpit'
  | 'sign'
  | 'attention'
  | 'team'
  | 'projector'
  | 'preparation'
  | 'print'
  | 'printKey'
  | 'paper';

export interface PhaseViewProps {
  sessionId: string;
  courseId: string;
  phase: Phase;
}

type Loaded = () => Promise<{ default: ComponentType<PhaseViewProps> }>;

/**
 * What a higher room shows in the phases it knows. A file `features/<room>/phases.tsx` whose default export is a
 * PhaseViews is found by the app; the session's screens show the right one by PhaseView.
 *
 *     const phases: PhaseViews = { IRAT: { student: () => import('./student/Irat') } };
 *     export default phases;
 */
export type PhaseViews = Partial<Record<PhaseKind, Partial<Record<PhasePlace, Loaded>>>>;

export type PhaseViewMap = ReadonlyMap<string, LazyExoticComponent<ComponentType<PhaseViewProps>>>;

const key = (kind: PhaseKind, place: PhasePlace) => `${kind} ${place}`;

/** Puts the views of all rooms together; two rooms may not claim the same place of the same kind of phase. */
export function phaseViewMap(rooms: PhaseViews[]): PhaseViewMap {
  const map = new Map<string, LazyExoticComponent<ComponentType<PhaseViewProps>>>();
  for (const views of rooms) {
    for (const [kind, places] of Object.entries(views)) {
      for (const [place, load] of Object.entries(places)) {
        const claimed = key(kind as PhaseKind, place as PhasePlace);
        if (map.has(claimed)) throw new Error(`Two rooms show ${claimed}`);
        map.set(claimed, lazy(load));
      }
    }
  }
  return map;
}

export const PhaseViewContext = createContext<PhaseViewMap>(new Map());

/** Whether any room shows something for this kind of phase at this place. */
export function useHasPhaseView(kind: PhaseKind, place: PhasePlace): boolean {
  return use(PhaseViewContext).has(key(kind, place));
}

/** What the room of this phase shows at this place; nothing when it shows nothing there. */
export function PhaseView({ place, ...props }: PhaseViewProps & { place: PhasePlace }) {
  const View = use(PhaseViewContext).get(key(props.phase.kind, place));
  if (!View) return null;
  return (
    <Suspense fallback={place === 'notice' || place === 'sign' ? null : <Skeleton lines={6} />}>
      {createElement(View, { key: props.phase.id, ...props })}
    </Suspense>
  );
}
