import type { PhaseViewProps } from '@/features/session';
import { useTopic } from '@/shared/live';
import type { IratSheet } from '@/shared/live/messages';
import { ProblemNotice, Skeleton } from '@/shared/ui';
import { Review } from '../review/Review';
import { Sheet } from './Sheet';

/** The individual test: alone, while it runs; its answers with the key, when both are disclosed. */
export default function Irat({ phase }: PhaseViewProps) {
  return phase.state === 'ENDED' ? <Review phaseId={phase.id} /> : <Running phase={phase} />;
}

function Running({ phase }: Pick<PhaseViewProps, 'phase'>) {
  const { view, problem } = useTopic<IratSheet>(`irat/${phase.id}`);
  if (problem) return <ProblemNotice problem={problem} />;
  return view ? <Sheet phase={phase} sheet={view} /> : <Skeleton lines={6} />;
}
