import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { Language } from '@/shared/i18n/language';

export type InvitationSheet = components['schemas']['InvitationSheet'];
export type Invitee = components['schemas']['Invitee'];
export type Standing = components['schemas']['InvitationStanding'];
export type MadeSlips = components['schemas']['MadeSlips'];
export type Slip = MadeSlips['slips'][number];

/** Whom letters go to: those named, or everybody who has none on its way and none that is good. */
export type Whom = string[] | null;

/** The ways in for some people who have never signed in: those of a school, or of a course. */
export interface Newcomers {
  key: QueryKey;
  sheet: () => Promise<InvitationSheet>;
  invite: (accounts: Whom, language: Language) => Promise<InvitationSheet>;
  withdraw: (accounts: string[]) => Promise<InvitationSheet>;
  makeSlips: () => Promise<MadeSlips>;
}

/** Everybody at one's own school, for its administrators. */
export const schoolNewcomers: Newcomers = {
  key: ['people', 'newcomers'],
  sheet: () => call(api.GET('/api/people/invitations')),
  invite: (accounts, language) => call(api.POST('/api/people/invitations', { body: { accounts, language } })),
  withdraw: (accounts) => call(api.POST('/api/people/invitations/withdrawal', { body: { accounts } })),
  makeSlips: () => call(api.POST('/api/people/sign-in-slips')),
};

/** Letters that wait leave by themselves: the page looks again. */
const LOOKED_AT_AGAIN_MS = 3_000;

export const sheetQuery = ({ key, sheet }: Newcomers) => ({
  queryKey: key,
  queryFn: sheet,
  refetchInterval: ({ state }: { state: { data: InvitationSheet | undefined } }) =>
    state.data && state.data.counts.queued > 0 ? LOOKED_AT_AGAIN_MS : (false as const),
});

/** Does something to letters; the answer is how everybody stands then. */
export function useOnSheet<V>({ key }: Newcomers, work: (given: V) => Promise<InvitationSheet>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: (sheet) => queries.setQueryData(key, sheet) });
}

/** A text as a file of the reader's own; the mark in front has spreadsheets read it as UTF-8. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
