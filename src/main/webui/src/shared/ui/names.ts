import { createContext, use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisciplineName } from './DisciplineMark';

/** Whether people's names are hidden on this screen, because a hall may see it. */
export const NamesHiddenContext = createContext(false);

/** The given name of whoever was erased, as the server stores it; the mark that tells them apart is the family name. */
const ERASED = 'Former member';

interface Named {
  givenName: string;
  familyName: string;
  discipline?: string | null | undefined;
}

/** Whether it is a pseudonym, such as Nursing A3, under which staff know a student of another school. */
const isPseudonym = ({ familyName }: Named) => /^[A-Z][1-9]\d*$/.test(familyName);

/** Somebody in a word: the given name, or the whole pseudonym, whose first word tells nobody apart. */
const shortName = (person: Named) =>
  isPseudonym(person) ? `${person.givenName} ${person.familyName}` : person.givenName;

/** Two letters for somebody, or what a pseudonym has of its own. */
export const initials = (person: Named) =>
  isPseudonym(person)
    ? person.familyName
    : [person.givenName, person.familyName]
        .map((name) => String.fromCodePoint(name.trim().codePointAt(0) ?? 32))
        .join('');

/** Says somebody in a word, or where names are hidden by the discipline alone. */
export function useShortName(): (person: Named) => string {
  const hidden = use(NamesHiddenContext);
  const disciplineName = useDisciplineName();
  return useCallback(
    (person: Named) => (hidden ? disciplineName(person.discipline) : shortName(person)),
    [hidden, disciplineName],
  );
}

/** Tells who somebody is: by name, or where names are hidden by the discipline alone. */
export function useNameOf(): (person: Named) => string {
  const hidden = use(NamesHiddenContext);
  const disciplineName = useDisciplineName();
  const { t } = useTranslation();
  return useCallback(
    ({ givenName, familyName, discipline }: Named) =>
      hidden ? disciplineName(discipline) : `${givenName === ERASED ? t('formerMember') : givenName} ${familyName}`,
    [hidden, disciplineName, t],
  );
}
