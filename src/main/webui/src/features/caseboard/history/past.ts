import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { BoardLayout, BoardOp, BoardPerson } from '@/shared/live/messages';

/** An operation as it was done. */
export interface Done {
  /** From 1 without a gap. */
  seq: number;
  /** The account of whoever did it. */
  by: string;
  /** Theirs as it was then. */
  discipline: string | null;
  at: string;
  op: BoardOp;
}

/** All that was done to a board. */
export interface Past {
  boardId: string;
  layout: BoardLayout;
  done: readonly Done[];
  /** Whom any operation names, as the reader may know them. */
  people: ReadonlyMap<string, BoardPerson>;
}

interface Page {
  seq: number;
  layout: BoardLayout;
  done: Done[];
  people: BoardPerson[];
}

/** The past of a board up to now; read anew whenever somebody looks at it. */
export const pastQuery = (boardId: string) =>
  queryOptions({
    queryKey: ['boards', boardId, 'past'] as const,
    queryFn: () => readPast(boardId),
    staleTime: Infinity,
    gcTime: 0,
  });

async function readPast(boardId: string): Promise<Past> {
  const done: Done[] = [];
  const people = new Map<string, BoardPerson>();
  for (;;) {
    const after = done.at(-1)?.seq ?? 0;
    const page = await call<Page>(
      api.GET('/api/boards/{board}/past', { params: { path: { board: boardId }, query: { after } } }) as never,
    );
    done.push(...page.done);
    page.people.forEach((person) => people.set(person.accountId, person));
    if (page.done.length === 0 || (done.at(-1)?.seq ?? 0) >= page.seq) {
      return { boardId, layout: page.layout, done, people };
    }
  }
}

/** Whoever did it, with the discipline of then. */
export function doerOf({ people }: Pick<Past, 'people'>, { by, discipline }: Done): BoardPerson | undefined {
  const person = people.get(by);
  return person && { ...person, discipline };
}
