import { useState } from 'react';
import { useCommands } from '@/shared/live';
import type { IratCommand, IratItem, IratSheet } from '@/shared/live/messages';
import { firstEmpty, isUnstored, sheetWith } from './sheet';

export interface SheetWork {
  /** As stored, with what is on its way laid over it. */
  sheet: IratSheet;
  /** The question shown, from 0; the number of questions for the page to hand in. */
  place: number;
  /** The question shown; none on the page to hand in. */
  item: IratItem | undefined;
  /** The choice of the question shown is on its way. */
  storing: boolean;
  /** The hand-in is on its way. */
  handingIn: boolean;
  /** Why the last command was not taken, until the next. */
  refused: unknown;
  go: (place: number) => void;
  choose: (option: string) => void;
  flag: () => void;
  handIn: () => void;
}

/** Working on my sheet: where I am, and what I do there. */
export function useSheet(phaseId: string, stored: IratSheet): SheetWork {
  const { send, unstored, unseen } = useCommands<IratCommand>(`irat/${phaseId}`, stored);
  const sheet = sheetWith(stored, unseen);
  const [place, setPlace] = useState(() => firstEmpty(sheet));
  const [refused, setRefused] = useState<unknown>(null);
  const item = sheet.items[place];
  const act = (command: IratCommand) => {
    setRefused(null);
    send(command).catch(setRefused);
  };
  return {
    sheet,
    place,
    item,
    storing: item !== undefined && isUnstored(item.deliveryId, unstored),
    handingIn: unseen.some((command) => command.type === 'hand-in'),
    refused,
    go: (next) => {
      setRefused(null);
      setPlace(Math.min(Math.max(next, 0), sheet.items.length));
    },
    choose: (option) => {
      if (item && option !== item.myChoice) act({ type: 'choose', item: item.deliveryId, option });
    },
    flag: () => {
      if (item) act({ type: 'flag', item: item.deliveryId, flagged: !item.flagged });
    },
    handIn: () => act({ type: 'hand-in' }),
  };
}
