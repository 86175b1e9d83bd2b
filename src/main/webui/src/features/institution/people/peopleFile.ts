import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type PeoplePlan = components['schemas']['PeoplePlanView'];
export type PersonRow = components['schemas']['PersonRowView'];

/** What taking the file over would do; its bytes go as they are, because the server judges their encoding. */
export const previewPeople = (content: Blob): Promise<PeoplePlan> =>
  call(api.POST('/api/people-file/preview', { ...asIs(content, 'text/csv') }));

/** Takes the file over if it still does what the preview with this digest showed. */
export const takePeople = (content: Blob, digest: string) =>
  call(api.POST('/api/people-file', { params: { query: { digest } }, ...asIs(content, 'text/csv') }));
