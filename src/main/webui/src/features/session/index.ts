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
export { Finished, MemberLine, MemberLines } from './staff/MemberLines';
export { NeedList, type TeamNeed } from './staff/NeedList';
export { useShownTeam } from './staff/shownTeam';
export { useConductorInstead } from './staff/handingOver';
export { OnlyConductor } from './staff/OnlyConductor';
export { TeamButton } from './staff/TeamButton';
export { TeamGrid, TeamGridCell } from './staff/TeamGrid';
export { useMayPrepare, useRecheck } from './staff/sessions';
export { WallCount } from './projector/WallCount';
export { PaperTeams, type PaperTeam } from './paper/PaperTeams';
export { CorrectionFields, EnteredBy, type PaperEntry } from './paper/Corrections';
export { Lines, PrintPage } from './paper/PrintPage';
export { PrintRunContext, usePrintRun, useTeamOnPaper, type MemberOnPaper, type TeamOnPaper } from './paper/printRun';
