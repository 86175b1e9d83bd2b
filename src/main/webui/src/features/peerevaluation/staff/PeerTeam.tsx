import { useQuery } from '@tanstack/react-query';
import { useShownTeam, type PhaseViewProps } from '@/features/session';
import { PeerMembers } from './PeerMembers';
import { progressQuery } from './progress';

/** How far the members of one team are. */
export default function PeerTeam({ phase }: PhaseViewProps) {
  const teamId = useShownTeam();
  const { data } = useQuery(progressQuery(phase.id));
  const team = data?.teams.find((candidate) => candidate.teamId === teamId);
  return team ? <PeerMembers members={team.members} /> : null;
}
