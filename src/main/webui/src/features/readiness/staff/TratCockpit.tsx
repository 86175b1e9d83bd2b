import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseViewProps } from '@/features/session';
import { Checkbox, Panel, ProblemNotice, Skeleton, Stat, Stats } from '@/shared/ui';
import { CellLegend } from './CellLegend';
import { neediestFirst } from './progress';
import { TratMatrix } from './TratMatrix';
import { useTratProgress } from './useProgress';

/** Every team's card at a glance, filling as they scratch. */
export default function TratCockpit({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const [worst, setWorst] = useState(false);
  const { progress, problem } = useTratProgress(phase.id);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!progress) return <Skeleton lines={8} />;
  const { items, teams } = progress;
  const solved = teams.reduce((sum, team) => sum + team.solved, 0);
  return (
    <Panel
      title={t('staff.trat.title')}
      aside={
        <Checkbox isSelected={worst} onChange={setWorst}>
          {t('staff.worst')}
        </Checkbox>
      }
    >
      <Stats>
        <Stat label={t('staff.trat.solved')} value={solved} of={teams.length * items.length} />
        <Stat
          label={t('staff.trat.complete')}
          value={teams.filter((team) => team.solved === items.length).length}
          of={teams.length}
        />
      </Stats>
      <TratMatrix items={items} teams={worst ? neediestFirst(teams) : teams} />
      <CellLegend />
    </Panel>
  );
}
