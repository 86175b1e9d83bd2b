import { useState } from 'react';
import { useMe } from '@/features/institution';
import { usePhaseOpen, type Phase } from '@/features/session';
import { useCommands, useConnection, type Person } from '@/shared/live';
import type { Scratch, TratCard, TratCommand } from '@/shared/live/messages';
import { cx } from '@/shared/ui';
import { cardWith, firstUnsolved, nextUnsolved } from './card';
import s from './Card.module.css';
import { CardContext } from './cardContext';
import { CardOverview } from './CardOverview';
import { Complete } from './Complete';
import { refusalOf, type Refusal } from './refusal';
import { TratQuestion } from './TratQuestion';
import { useScratchWords } from './useScratchWords';

interface CardProps {
  phase: Phase;
  card: TratCard;
  /** Who of the team has the card open. */
  people: readonly Person[];
}

/** The team's scratch card: all questions at a glance, one of them large. */
export function Card({ phase, card: stored, people }: CardProps) {
  const { accountId: me } = useMe();
  const { send, unstored, unseen } = useCommands<TratCommand>(`trat/${phase.id}`, stored);
  const open = usePhaseOpen(phase);
  const connected = useConnection().state === 'open';
  const card = cardWith(stored, unseen, me);
  const [place, goTo] = useState(() => firstUnsolved(card));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useScratchWords(card, me);
  const item = card.items[place];
  if (!item) return null;

  const act = (command: TratCommand) => {
    setRefusal(null);
    send(command).catch((problem: unknown) => setRefusal({ item: command.item, problem }));
  };
  const scratch = (command: Scratch) => {
    setRefusal(null);
    send(command).catch((problem: unknown) => setRefusal(refusalOf(command, problem)));
  };
  const onItsWay = unstored.find((command): command is Scratch => command.type === 'scratch');
  return (
    <CardContext value={{ members: card.members, me, people, open, connected, onItsWay, act, scratch }}>
      <div className={cx(s.card)}>
        <div className={cx(s.overview)}>
          <CardOverview card={card} place={place} onGo={goTo} />
        </div>
        <div className={cx(s.work)}>
          <Complete card={card} />
          <TratQuestion
            key={item.deliveryId}
            item={item}
            number={place + 1}
            count={card.items.length}
            refusal={refusal?.item === item.deliveryId ? refusal : null}
            next={nextUnsolved(card, place)}
            go={goTo}
          />
        </div>
      </div>
    </CardContext>
  );
}
