import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/api';
import { api, call } from '@/shared/api';

type Sent = components['schemas']['BoardFile'];

/** A board as it is taken away; the document of the interface cannot say that these may be null. */
export type BoardFile = Omit<Sent, 'note' | 'lanes'> & {
  note: { text: string; author: Omit<Sent['note']['author'], 'discipline'> & { discipline: string | null } } | null;
  lanes: (Omit<Sent['lanes'][number], 'title'> & { title: string | null })[];
};
export type FileCard = components['schemas']['FileCard'];
export type FilePerson = components['schemas']['Named'];

const takeFile = (board: string) =>
  call<BoardFile>(api.GET('/api/boards/{board}/board.json', { params: { path: { board } } }));

/** The board for programs, as it can be read by people too. */
export const takeJson = async (board: string) => `${JSON.stringify(await takeFile(board), null, 2)}\n`;

/** The board for people, in words of a language. */
export const takeMarkdown = (board: string, language: string) =>
  call<string>(
    api.GET('/api/boards/{board}/board.md', { params: { path: { board }, query: { language } }, parseAs: 'text' }),
  );

export const fileQuery = (board: string) =>
  queryOptions({
    queryKey: ['boards', board, 'file'] as const,
    queryFn: () => takeFile(board),
    staleTime: Infinity,
    gcTime: 0,
  });
