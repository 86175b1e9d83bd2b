import { useQuery } from '@tanstack/react-query';
import { useDisciplineName } from '@/shared/ui';
import { disciplinesQuery } from './settings';

/**
 * What one's own school calls a discipline, where it has one name for it; else the common name. For lists of the own
 * school's people alone: in mixed teams everybody reads the common names.
 */
export function useOwnDisciplineName(): (code: string | null | undefined) => string {
  const common = useDisciplineName();
  const { data: disciplines = [] } = useQuery(disciplinesQuery);
  return (code) => disciplines.find((each) => each.code === code)?.ownName ?? common(code);
}
