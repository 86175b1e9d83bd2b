import { useMutation } from '@tanstack/react-query';
import { api, call } from '@/shared/api';

/** Discloses a stage to all teams; a stage already disclosed stays as it is. */
export function useDisclose(phase: string) {
  return useMutation({
    mutationFn: (stage: number) =>
      call(api.POST('/api/phases/{phase}/disclosures', { params: { path: { phase } }, body: { stage } })),
  });
}
