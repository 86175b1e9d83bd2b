import { useTranslation } from 'react-i18next';
import { WallCount, type PhaseViewProps } from '@/features/session';
import { useTratProgress } from './useProgress';

/** On the wall: how far the class is as a whole; no team by name, nothing of any key. */
export default function TratWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { progress } = useTratProgress(phase.id);
  if (!progress) return null;
  const { items, teams } = progress;
  const solved = teams.reduce((sum, team) => sum + team.solved, 0);
  const all = teams.length * items.length;
  const done = teams.filter((team) => team.solved === items.length).length;
  return (
    <WallCount
      value={solved}
      max={all}
      words={t('staff.wall.solved', { solved, all })}
      note={done === 0 ? t('staff.wall.together') : t('staff.wall.complete', { done, all: teams.length })}
    />
  );
}
