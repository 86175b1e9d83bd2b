import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { LaneSpec } from '@/shared/live/messages';
import { announce, Button, cx, TextField } from '@/shared/ui';
import { inLane } from './board';
import { useLaneTitle } from './lanes';
import { CardItem } from './CardItem';
import { placeAtEnd } from './places';
import type { useBoard } from './useBoard';
import s from './Board.module.css';

export const MOST_CHARACTERS = 10_000;

interface LaneColumnProps {
  lane: LaneSpec;
  live: ReturnType<typeof useBoard>;
  isOpen: boolean;
  /** On a phone one lane is shown at a time. */
  isShown: boolean;
}

export function LaneColumn({ lane, live, isOpen, isShown }: LaneColumnProps) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const cards = inLane(live.board?.cards ?? new Map(), lane.id);
  return (
    <div className={cx(s.lane, isShown && s.shown)}>
      <h3>
        {laneTitle(lane)} <span className={cx(s.count)}>{cards.length}</span>
      </h3>
      {cards.length === 0 ? (
        <p className={cx(s.empty)}>{t(isOpen ? 'student.emptyLane' : 'student.nothingInLane')}</p>
      ) : null}
      <ul className={cx(s.cards)}>
        {cards.map((card) => (
          <CardItem key={card.id} card={card} lane={cards} live={live} isOpen={isOpen} />
        ))}
      </ul>
      {/* hidden, not taken away: what is being written outlives a pause */}
      <div hidden={!isOpen}>
        <NewCard lane={lane} live={live} order={placeAtEnd(cards)} />
      </div>
    </div>
  );
}

function NewCard({ lane, live, order }: { lane: LaneSpec; live: LaneColumnProps['live']; order: string }) {
  const { t } = useTranslation('caseboard');
  const [text, setText] = useState<string | null>(null);
  const name = useLaneTitle()(lane);
  if (text === null) {
    return (
      <Button size="s" wide onPress={() => setText('')} aria-label={`${t('student.add')}: ${name}`}>
        {t('student.add')}
      </Button>
    );
  }
  const put = () => {
    const words = text;
    setText(null);
    announce(t('student.created', { lane: name }));
    live
      .operate({
        type: 'card-created',
        card: uuid(),
        lane: lane.id,
        order,
        text: words.trim(),
        cardType: lane.cardType,
        fields: {},
      })
      .catch(() => setText(words));
  };
  return (
    <form
      className={cx(s.writing)}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <TextField
        label={t('student.addTo', { lane: name })}
        placeholder={t('student.write')}
        rows={3}
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={setText}
        autoFocus
      />
      <div className={cx(s.buttons)}>
        <Button size="s" kind="quiet" onPress={() => setText(null)}>
          {t('student.cancel')}
        </Button>
        <Button size="s" kind="primary" type="submit" isDisabled={text.trim() === ''}>
          {t('student.put')}
        </Button>
      </div>
    </form>
  );
}
