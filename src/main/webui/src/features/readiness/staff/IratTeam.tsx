import { useShownTeam, type PhaseViewProps } from '@/features/session';
import { IratStudents } from './IratStudents';
import { useIratProgress } from './useProgress';

/** How far each member of one team is in the individual test. */
export default function IratTeam({ phase }: PhaseViewProps) {
  const teamId = useShownTeam();
  const { progress } = useIratProgress(phase.id);
  if (!progress) return null;
  return (
    <IratStudents students={progress.students.filter((student) => student.teamId === teamId)} items={progress.items} />
  );
}
