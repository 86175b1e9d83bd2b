import { useMutation } from '@tanstack/react-query';
import { api, call } from '@/shared/api';

/** Reveals every team's choice at once; again is the same as once. */
export function useReveal(phase: string) {
  return useMutation({
    mutationFn: () => call(api.POST('/api/phases/{phase}/reveal', { params: { path: { phase } } })),
  });
}
