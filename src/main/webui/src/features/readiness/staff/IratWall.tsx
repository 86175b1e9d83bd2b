import { useTranslation } from 'react-i18next';
import { WallCount, type PhaseViewProps } from '@/features/session';
import { useIratWall } from './useProgress';

/** On the wall: how many have handed in; nobody by name. */
export default function IratWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const wall = useIratWall(phase.id);
  if (!wall) return null;
  const { handedIn: done, atWork } = wall;
  return (
    <WallCount
      value={done}
      max={atWork}
      words={t('staff.wall.handedIn', { done, all: atWork })}
      note={t('staff.wall.alone')}
    />
  );
}
