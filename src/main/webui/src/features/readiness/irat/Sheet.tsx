import { useState } from 'react';
import { usePhaseOpen, type Phase } from '@/features/session';
import { useCommands } from '@/shared/live';
import type { IratCommand, IratSheet } from '@/shared/live/messages';
import { cx } from '@/shared/ui';
import { ItemDots } from './ItemDots';
import { HandedIn } from './HandedIn';
import { HandIn } from './HandIn';
import { Question } from './Question';
import { Reassurance } from './Reassurance';
import { firstEmpty, isUnstored, sheetWith } from './sheet';
import s from './Sheet.module.css';

interface SheetProps {
  phase: Phase;
  sheet: IratSheet;
}

/** My sheet: one question at a time, a dot for each, and at the end the page to hand it in. */
export function Sheet({ phase, sheet: stored }: SheetProps) {
  const { send, unstored, unseen } = useCommands<IratCommand>(`irat/${phase.id}`, stored);
  const open = usePhaseOpen(phase);
  const sheet = sheetWith(stored, unseen);
  const [place, goTo] = useState(() => firstEmpty(sheet) % (sheet.items.length + 1));
  const [refused, setRefused] = useState<unknown>(null);
  const act = (command: IratCommand) => {
    setRefused(null);
    send(command).catch(setRefused);
  };
  const go = (next: number) => {
    setRefused(null);
    goTo(Math.min(Math.max(next, 0), sheet.items.length));
  };
  const handingIn = unseen.some((command) => command.type === 'hand-in');
  if (sheet.handedInAt !== null || handingIn) return <HandedIn sheet={sheet} stored={sheet.handedInAt !== null} />;
  const item = sheet.items[place];
  return (
    <div className={cx(s.sheet)}>
      <Reassurance />
      <ItemDots sheet={sheet} place={place} onGo={go} />
      {item ? (
        <Question
          key={item.deliveryId}
          item={item}
          number={place + 1}
          count={sheet.items.length}
          open={open}
          storing={isUnstored(item.deliveryId, unstored)}
          refused={refused}
          act={act}
          go={(step) => go(place + step)}
        />
      ) : (
        <HandIn sheet={sheet} open={open} refused={refused} onGo={go} onHandIn={() => act({ type: 'hand-in' })} />
      )}
    </div>
  );
}
