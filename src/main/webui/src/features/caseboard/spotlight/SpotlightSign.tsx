import { useTranslation } from 'react-i18next';
import type { PhaseViewProps } from '@/features/session';
import { Button, cx, Icon, useAnnounced } from '@/shared/ui';
import { useMovingSpotlight } from './SpotlightDesk';
import { useSpotlight } from './useSpotlight';
import s from './Spotlight.module.css';

/** In the cockpit, for as long as a board is on every screen: which one, and the way to end it. */
export default function SpotlightSign({ sessionId }: PhaseViewProps) {
  const { t } = useTranslation('caseboard');
  const lit = useSpotlight(sessionId);
  const moving = useMovingSpotlight(sessionId);
  const words = lit ? t('spotlight.of', { team: lit.teamName }) : undefined;
  useAnnounced(words);
  if (!lit) return null;
  return (
    <section className={cx(s.sign)} aria-label={words}>
      <p className={cx(s.said)}>
        <Icon name="eye" /> <strong>{words}</strong>
      </p>
      <Button isPending={moving.isPending} onPress={() => moving.mutate({ boardId: lit.boardId, on: false })}>
        {t('spotlight.takeOff')}
      </Button>
    </section>
  );
}
