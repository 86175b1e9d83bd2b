import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StaffSession } from '@/shared/live/messages';

/** Asks for everybody anew when schools have agreed otherwise about names; what was fetched before is forgotten. */
export function useKnownNames({ pseudonymous }: StaffSession): void {
  const queries = useQueryClient();
  const schools = pseudonymous.join();
  const before = useRef(schools);
  useEffect(() => {
    if (before.current === schools) return;
    before.current = schools;
    queries.removeQueries({ type: 'inactive' });
    void queries.invalidateQueries();
  });
}
