import type { Board } from '../student/board';
import type { Content } from '../student/fold';
import { Drafts } from '../student/text/drafts';
import type { LiveBoard } from '../student/useBoard';
import type { Past } from './past';

const nothing = () => undefined;
const nowhere = () => ({ board: null, stored: null });
const never = () => Promise.reject(new Error('The past does not change'));

/** A moment of the past as the screen of the board takes it: nobody is there, and nothing can be done. */
export function asLive({ boardId, layout, people }: Past, content: Content, seq: number): LiveBoard {
  const board: Board = { ...content, seq, readOnly: true, layout, people, members: [], steps: new Map() };
  return {
    boardId,
    me: '',
    board,
    stored: board,
    drafts: NO_DRAFTS,
    waiting: new Set(),
    unsaved: 0,
    people: [],
    signals: [],
    topic: '',
    state: 'live',
    problem: undefined,
    newest: nowhere,
    operate: never,
    act: never,
    note: nothing,
    undoable: undefined,
    redoable: undefined,
    undo: () => null,
    redo: () => null,
  };
}

const NO_DRAFTS = new Drafts('', '', undefined);
