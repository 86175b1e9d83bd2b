import { useCallback, useState } from 'react';
import type { BoardOp, MemberOp } from '@/shared/live/messages';
import type { Content } from './fold';
import { inverse } from './inverse';
import { useNewest } from './useNewest';

/** What can be taken back or done again: an operation, or one made when it is time, of the board as it is then. */
export interface Step {
  /** What was done, for the words of the button. */
  what: BoardOp['type'];
  op: MemberOp | ((content: Content) => MemberOp | null);
}

interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

const MOST_STEPS = 100;
const NONE: Steps = { done: [], undone: [] };

interface Acting {
  /** The board as it is when something is done; the function stays the same, and so do those returned. */
  newest: () => { board: Content | null };
  me: string;
  operate: (op: BoardOp) => Promise<unknown>;
}

/** Operations of this person that can be taken back, each by one of its own, as long as the page is open. */
export function useActs({ newest, me, operate }: Acting) {
  const [steps, setSteps] = useState(NONE);
  const newestSteps = useNewest(steps);
  const note = useCallback(
    (step: Step) => setSteps(({ done }) => ({ done: [...done.slice(1 - MOST_STEPS), step], undone: [] })),
    [],
  );
  const act = useCallback(
    (op: BoardOp) => {
      const { board } = newest();
      const back = board ? inverse(board, op, me) : null;
      if (back) note({ what: op.type, op: back });
      return operate(op);
    },
    [newest, me, operate, note],
  );
  const take = useCallback(
    (from: 'done' | 'undone') => {
      const { board } = newest();
      const step = newestSteps()[from].at(-1);
      if (!step || !board) return null;
      const op = typeof step.op === 'function' ? step.op(board) : step.op;
      const to = from === 'done' ? 'undone' : 'done';
      const again = op ? inverse(board, op, me) : null;
      setSteps((all) => ({
        ...all,
        [from]: all[from].slice(0, -1),
        [to]: again ? [...all[to], { what: step.what, op: again }] : all[to],
      }));
      return op ? operate(op) : Promise.reject(new Error('outdated'));
    },
    [newest, newestSteps, me, operate],
  );
  const undo = useCallback(() => take('done'), [take]);
  const redo = useCallback(() => take('undone'), [take]);
  return {
    act,
    /** Something else that can be taken back, such as words. */
    note,
    undoable: steps.done.at(-1)?.what,
    redoable: steps.undone.at(-1)?.what,
    undo,
    redo,
  };
}
