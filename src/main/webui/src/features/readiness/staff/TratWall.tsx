import { useTranslation } from 'react-i18next';
import { WallCount, type PhaseViewProps } from '@/features/session';
import { useTratWall } from './useProgress';

/** On the wall: how far the class is as a whole; no team by name, nothing of any key. */
export default function TratWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const wall = useTratWall(phase.id);
  if (!wall) return null;
  const { solved, all, complete: done, teams } = wall;
  return (
    <WallCount
      value={solved}
      max={all}
      words={t('staff.wall.solved', { solved, all })}
      note={done === 0 ? t('staff.wall.together') : t('staff.wall.complete', { done, all: teams })}
    />
  );
}
