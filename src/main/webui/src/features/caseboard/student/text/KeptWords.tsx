import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import { Button, cx, Notice, toast, useProblemWords } from '@/shared/ui';
import { inLane } from '../board';
import { useLaneTitle } from '../lanes';
import { placeAtEnd } from '../places';
import type { useBoard } from '../useBoard';
import { fateOf, type Draft } from './drafts';
import s from '../Board.module.css';

/** Words that were being written and are not on the board: their card was deleted meanwhile, or the page was left. */
export function KeptWords({ live, isOpen }: { live: ReturnType<typeof useBoard>; isOpen: boolean }) {
  const { drafts, stored, waiting } = live;
  const closed = useSyncExternalStore(drafts.subscribe, () => drafts.closed);
  const fates = stored ? closed.map((draft) => ({ draft, fate: fateOf(draft, stored, waiting.has(draft.card)) })) : [];
  const done = fates.filter(({ fate }) => fate === 'drop').map(({ draft }) => draft.card);
  const arrived = done.join(' ');
  useEffect(() => {
    if (arrived !== '') arrived.split(' ').forEach((card) => drafts.drop(card));
  }, [arrived, drafts]);
  return fates
    .filter(({ fate }) => fate === 'show')
    .map(({ draft }) => <Kept key={draft.card} draft={draft} live={live} isOpen={isOpen} />);
}

function Kept({ draft, live, isOpen }: { draft: Draft; live: ReturnType<typeof useBoard>; isOpen: boolean }) {
  const { t } = useTranslation('caseboard');
  const words = useProblemWords();
  const laneTitle = useLaneTitle();
  const { card, lane, text } = draft;
  const putBack = () => {
    const order = placeAtEnd(inLane(live.board?.cards ?? new Map(), lane));
    live
      .operate({ type: 'card-created', card: uuid(), lane, order, text: text.trim(), cardType: 'NOTE', fields: {} })
      .then(
        () => live.drafts.drop(card),
        (problem: unknown) => toast({ tone: 'bad', ...words(problem) }),
      );
  };
  return (
    <Notice
      tone="wait"
      live
      title={t(live.stored?.cards.has(card) ? 'student.keptTitle' : 'student.keptDeletedTitle')}
      actions={
        <>
          <Button size="s" kind="quiet" onPress={() => live.drafts.drop(card)}>
            {t('student.discard')}
          </Button>
          {isOpen ? (
            <Button size="s" kind="primary" onPress={putBack}>
              {t('student.putBack', { lane: laneTitle(live.board?.layout.lanes.find(({ id }) => id === lane)) })}
            </Button>
          ) : null}
        </>
      }
    >
      <p className={cx(s.words)}>{text}</p>
    </Notice>
  );
}
