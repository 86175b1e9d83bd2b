import type { IratCommand, IratItem, IratSheet } from '@/shared/live/messages';

/** The sheet as it will be when these commands are stored. */
export function sheetWith(sheet: IratSheet, commands: readonly IratCommand[]): IratSheet {
  return commands.reduce(applied, sheet);
}

function applied(sheet: IratSheet, command: IratCommand): IratSheet {
  switch (command.type) {
    case 'choose':
      return withItem(sheet, command.item, { myChoice: command.option });
    case 'flag':
      return withItem(sheet, command.item, { flagged: command.flagged });
    case 'hand-in':
      return sheet;
  }
}

function withItem(sheet: IratSheet, id: string, change: Partial<IratItem>): IratSheet {
  const items = sheet.items.map((item) => (item.deliveryId === id ? { ...item, ...change } : item));
  return { ...sheet, items };
}

/** Where to begin: the first question without an answer, or the end when all have one. */
export function firstEmpty(sheet: IratSheet): number {
  const empty = sheet.items.findIndex((item) => item.myChoice === null);
  return empty < 0 ? sheet.items.length : empty;
}

export interface SheetCount {
  answered: number;
  empty: number;
  flagged: number;
}

export function countOf({ items }: IratSheet): SheetCount {
  const answered = items.filter((item) => item.myChoice !== null).length;
  return { answered, empty: items.length - answered, flagged: items.filter((item) => item.flagged).length };
}

/** Whether the choice of this question is still on its way. */
export function isUnstored(id: string, unstored: readonly IratCommand[]): boolean {
  return unstored.some((command) => command.type === 'choose' && command.item === id);
}
