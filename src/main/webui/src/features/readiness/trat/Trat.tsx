import type { PhaseViewProps } from '@/features/session';
import { useTopic } from '@/shared/live';
import type { TratCard } from '@/shared/live/messages';
import { ProblemNotice, Skeleton } from '@/shared/ui';
import { Review } from '../review/Review';
import { Card } from './Card';

/** The team's test: the scratch card while it runs; afterwards with the key. */
export default function Trat({ phase }: PhaseViewProps) {
  return phase.state === 'ENDED' ? <Review phaseId={phase.id} /> : <Running phase={phase} />;
}

function Running({ phase }: Pick<PhaseViewProps, 'phase'>) {
  const { view, people, problem } = useTopic<TratCard>(`trat/${phase.id}`);
  if (problem) return <ProblemNotice problem={problem} />;
  return view ? <Card phase={phase} card={view} people={people} /> : <Skeleton lines={6} />;
}
