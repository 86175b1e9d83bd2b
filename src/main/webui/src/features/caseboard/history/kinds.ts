import type { BoardOp } from '@/shared/live/messages';

/** What operations are about, in the order in which they are shown. */
export const KINDS = ['cards', 'words', 'places', 'talk', 'staff'] as const;

export type Kind = (typeof KINDS)[number];

const OF_TYPE: Record<BoardOp['type'], Kind> = {
  'card-created': 'cards',
  'card-deleted': 'cards',
  'card-restored': 'cards',
  'card-edited': 'words',
  'text-changed': 'words',
  'field-set': 'words',
  'card-moved': 'places',
  'link-added': 'places',
  'link-removed': 'places',
  'comment-added': 'talk',
  'comment-deleted': 'talk',
  'reaction-set': 'talk',
  'tag-added': 'talk',
  'tag-removed': 'talk',
  'credit-offered': 'talk',
  'credit-answered': 'talk',
  'credit-withdrawn': 'talk',
  'note-pinned': 'staff',
  'note-unpinned': 'staff',
  'board-frozen': 'staff',
  'board-reopened': 'staff',
};

export const kindOf = ({ type }: BoardOp): Kind => OF_TYPE[type];
