import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '@/shared/live/messages';
import { Button, Dialog, Icon, Skeleton } from '@/shared/ui';
import { useIsPast } from './isPast';

const CardValues = lazy(() => import('./CardValues'));

/** Opens what a card went through. */
export function CardHistory({ boardId, card }: { boardId: string; card: BoardCard }) {
  const { t } = useTranslation('caseboard');
  // In a moment of the past the whole past is at hand anyway.
  if (useIsPast()) return null;
  return (
    <div>
      <Dialog
        title={t('history.ofCard')}
        trigger={
          <Button size="s" kind="quiet">
            <Icon name="clock" size={18} /> {t('history.ofCard')}
          </Button>
        }
      >
        <Suspense fallback={<Skeleton lines={6} />}>
          <CardValues boardId={boardId} card={card.id} />
        </Suspense>
      </Dialog>
    </div>
  );
}
