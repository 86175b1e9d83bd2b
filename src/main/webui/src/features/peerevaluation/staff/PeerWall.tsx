import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { WallCount, type PhaseViewProps } from '@/features/session';
import { wallQuery } from './progress';

/** On the wall: how many have finished; nobody by name. */
export default function PeerWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('peerevaluation');
  const { data } = useQuery(wallQuery(phase.id));
  if (!data) return null;
  const { finished, students } = data;
  return (
    <WallCount
      value={finished}
      max={students}
      words={t('staff.wall', { finished, all: students })}
      note={t('staff.wallNote')}
    />
  );
}
