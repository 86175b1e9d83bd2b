import { useTopic } from '@/shared/live';
import type { CaseInSessionView, StaffCase } from '@/shared/live/messages';

/** The case of a phase as staff see it; undefined joins nothing, for phases without a case. */
export function useStaffCase(phaseId: string | undefined): { given: StaffCase | undefined; problem: unknown } {
  const { view, problem } = useTopic<CaseInSessionView>(phaseId === undefined ? undefined : `case/${phaseId}`);
  return { given: view?.type === 'staff-case' ? view : undefined, problem };
}
