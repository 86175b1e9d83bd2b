import { createContext, use } from 'react';
import type { Person } from '@/shared/live';
import type { Scratch, TratCommand, TratMember } from '@/shared/live/messages';

/** What every part of the card needs to know. */
export interface CardWork {
  members: readonly TratMember[];
  /** My account. */
  me: string;
  /** Who has the card open. */
  people: readonly Person[];
  /** The phase takes work. */
  open: boolean;
  /** A scratch is not kept for later: without a connection none is made. */
  connected: boolean;
  /** A scratch of mine that the server has not yet decided. */
  onItsWay: Scratch | undefined;
  act: (command: TratCommand) => void;
  scratch: (command: Scratch) => void;
}

export const CardContext = createContext<CardWork | undefined>(undefined);

export function useCard(): CardWork {
  const work = use(CardContext);
  if (!work) throw new Error('Only inside the card');
  return work;
}
