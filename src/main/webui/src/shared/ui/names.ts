import { createContext, use, useCallback } from 'react';
import { useDisciplineName } from './DisciplineMark';

/** Whether people's names are hidden on this screen, because a hall may see it. */
export const NamesHiddenContext = createContext(false);

interface Named {
  givenName: string;
  familyName: string;
  discipline?: string | null | undefined;
}

/** Tells who somebody is: by name, or where names are hidden by the discipline alone. */
export function useNameOf(): (person: Named) => string {
  const hidden = use(NamesHiddenContext);
  const disciplineName = useDisciplineName();
  return useCallback(
    ({ givenName, familyName, discipline }: Named) =>
      hidden ? disciplineName(discipline) : `${givenName} ${familyName}`,
    [hidden, disciplineName],
  );
}
