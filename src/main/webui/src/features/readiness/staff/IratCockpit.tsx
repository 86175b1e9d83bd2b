import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeamGrid, TeamGridCell, type PhaseViewProps } from '@/features/session';
import { Checkbox, Panel, ProblemNotice, Skeleton, Stat, Stats } from '@/shared/ui';
import { IratStudents } from './IratStudents';
import { byTeam, slowestFirst, type IratTeamProgress } from './progress';
import { useIratProgress } from './useProgress';

/** Who is how far in the individual test, team by team. */
export default function IratCockpit({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const [worst, setWorst] = useState(false);
  const { progress, problem } = useIratProgress(phase.id);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!progress) return <Skeleton lines={8} />;
  const { items, students } = progress;
  const teams = byTeam(students);
  const atWork = students.filter(({ present, answered }) => present || answered > 0);
  const answered = students.reduce((sum, student) => sum + student.answered, 0);
  return (
    <Panel
      title={t('staff.irat.title')}
      aside={
        <Checkbox isSelected={worst} onChange={setWorst}>
          {t('staff.worst')}
        </Checkbox>
      }
    >
      <Stats>
        <Stat label={t('staff.irat.begun')} value={atWork.length} of={students.length} />
        <Stat label={t('staff.irat.answers')} value={answered} of={atWork.length * items} />
        <Stat
          label={t('staff.irat.handedIn')}
          value={students.filter((student) => student.handedIn).length}
          of={atWork.length}
        />
      </Stats>
      <TeamGrid>
        {(worst ? slowestFirst(teams) : teams).map((team) => (
          <Team key={team.teamId} team={team} items={items} />
        ))}
      </TeamGrid>
    </Panel>
  );
}

function Team({ team, items }: { team: IratTeamProgress; items: number }) {
  const { t } = useTranslation('readiness');
  return (
    <TeamGridCell
      teamId={team.teamId}
      name={team.name}
      done={t('staff.irat.teamDone', { done: team.handedIn, all: team.students.length })}
    >
      <IratStudents students={team.students} items={items} />
    </TeamGridCell>
  );
}
