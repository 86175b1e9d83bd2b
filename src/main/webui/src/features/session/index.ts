export type { Phase, PhaseKind, PhaseState, SessionState } from './phase';
export {
  PhaseView,
  PhaseViewContext,
  phaseViewMap,
  useHasPhaseView,
  type PhasePlace,
  type PhaseViewProps,
  type PhaseViews,
} from './phaseViews';
export { usePhaseClock, usePhaseOpen, type PhaseClock } from './usePhaseClock';
