import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { PaperTeam } from '@/features/session';

export type PrintedRat = components['schemas']['PrintedRatView'];
export type PrintedItem = components['schemas']['PrintedItemView'];
export type PaperTest = components['schemas']['PaperTestView'];
export type PaperSheet = components['schemas']['PaperSheetView'];

/** A test as it is printed, with its keys; kept no longer than it is looked at. */
export const printQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'rat-print'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/rat/print', { params: { path: { phase } } })),
    gcTime: 0,
    // Every sheet of a pack asks for the same.
    staleTime: Infinity,
  });

/** The sheets of a test as they stand. */
export const paperQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'rat-paper'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/rat/paper', { params: { path: { phase } } })),
    gcTime: 0,
  });

export interface Entering {
  sheet: string;
  marks: string[];
  correction: { reason: string; seen: string[] } | null;
}

/** Enters sheets one after the other; stops at the first that is refused. */
export function useEntering(phase: string, edition: string) {
  const queries = useQueryClient();
  const key = paperQuery(phase).queryKey;
  return useMutation({
    mutationFn: async (sheets: Entering[]) => {
      const stored: PaperSheet[] = [];
      for (const { sheet, marks, correction } of sheets) {
        const params = { path: { phase, sheet } };
        const body = { edition, marks, correction };
        stored.push(await call<PaperSheet>(api.PUT('/api/phases/{phase}/rat/paper/{sheet}', { params, body })));
      }
      return stored;
    },
    onSuccess: (stored) => queries.setQueryData(key, (test) => test && replaced(test, stored)),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

function replaced(test: PaperTest, stored: readonly PaperSheet[]): PaperTest {
  return { ...test, sheets: test.sheets.map((sheet) => stored.find(({ id }) => id === sheet.id) ?? sheet) };
}

/** The teams, with how many of the marks that I may see are stored. */
export function teamsOf(sheets: readonly PaperSheet[], questions: number): PaperTeam[] {
  const teams = new Map<string, PaperTeam>();
  for (const sheet of sheets) {
    const team = teams.get(sheet.teamId) ?? { teamId: sheet.teamId, name: sheet.teamName, stored: 0, of: 0 };
    teams.set(sheet.teamId, {
      ...team,
      stored: team.stored + sheet.marks.filter((marks) => marks !== '').length,
      of: team.of + (sheet.mayEnter ? questions : 0),
    });
  }
  return [...teams.values()];
}
