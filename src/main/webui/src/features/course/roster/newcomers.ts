import type { Newcomers } from '@/features/institution';
import { api, call } from '@/shared/api';
import { courseKey } from '../course';

/** One's own school's students of a course, for its coordinators. */
export function courseNewcomers(courseId: string): Newcomers {
  const at = { params: { path: { course: courseId } } };
  return {
    key: [...courseKey(courseId), 'newcomers'],
    sheet: () => call(api.GET('/api/courses/{course}/invitations', at)),
    invite: (accounts, language) =>
      call(api.POST('/api/courses/{course}/invitations', { ...at, body: { accounts, language } })),
    withdraw: (accounts) =>
      call(api.POST('/api/courses/{course}/invitations/withdrawal', { ...at, body: { accounts } })),
    makeSlips: () => call(api.POST('/api/courses/{course}/sign-in-slips', at)),
  };
}
