import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeamButton, type PhaseViewProps } from '@/features/session';
import { Checkbox, cx, Panel, ProblemNotice, Skeleton, Stat, Stats } from '@/shared/ui';
import s from './PeerCockpit.module.css';
import { PeerMembers } from './PeerMembers';
import { hasFinished, leastFirst, progressQuery, type PeerTeam } from './progress';
import { Release } from './Release';

/** Who has rated whom is nobody's business; how many, and when it is shown, is. */
export default function PeerCockpit({ phase }: PhaseViewProps) {
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
      <Release progress={data} />
      <Stats>
        <Stat label={t('staff.finished')} value={data.finished} of={data.students} />
      </Stats>
      <div className={cx(s.teams)}>
        {(worst ? leastFirst(data.teams) : data.teams).map((team) => (
          <Team key={team.teamId} team={team} />
        ))}
      </div>
    </Panel>
  );
}

function Team({ team }: { team: PeerTeam }) {
  const { t } = useTranslation('peerevaluation');
  const done = team.members.filter(hasFinished).length;
  return (
    <section>
      <h3 className={cx(s.name)}>
        <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
        <span className={cx(s.done)}>{t('staff.teamDone', { done, all: team.members.length })}</span>
      </h3>
      <PeerMembers members={team.members} />
    </section>
  );
}
