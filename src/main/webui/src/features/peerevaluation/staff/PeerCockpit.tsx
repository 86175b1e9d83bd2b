import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeamGrid, TeamGridCell, type PhaseViewProps } from '@/features/session';
import { Checkbox, Panel, ProblemNotice, Skeleton, Stat, Stats } from '@/shared/ui';
import { PeerMembers } from './PeerMembers';
import { hasFinished, leastFirst, progressQuery, type PeerTeam } from './progress';
import { Release } from './Release';

/** Who has rated whom is nobody's business; how many, and when it is shown, is. */
export default function PeerCockpit({ sessionId, phase }: PhaseViewProps) {
  const { t } = useTranslation('peerevaluation');
  const [worst, setWorst] = useState(false);
  const { data, error, refetch } = useQuery(progressQuery(phase.id));
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <Panel
      title={t('staff.title')}
      aside={
        <Checkbox isSelected={worst} onChange={setWorst}>
          {t('staff.worst')}
        </Checkbox>
      }
    >
      <Release sessionId={sessionId} progress={data} />
      <Stats>
        <Stat label={t('staff.finished')} value={data.finished} of={data.students} />
      </Stats>
      <TeamGrid>
        {(worst ? leastFirst(data.teams) : data.teams).map((team) => (
          <Team key={team.teamId} team={team} />
        ))}
      </TeamGrid>
    </Panel>
  );
}

function Team({ team }: { team: PeerTeam }) {
  const { t } = useTranslation('peerevaluation');
  const done = team.members.filter(hasFinished).length;
  return (
    <TeamGridCell teamId={team.teamId} name={team.name} done={t('staff.teamDone', { done, all: team.members.length })}>
      <PeerMembers members={team.members} />
    </TeamGridCell>
  );
}
