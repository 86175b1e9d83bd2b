import { use } from 'react';
import { cx } from './cx';
import { DisciplineMark, useDisciplineName } from './DisciplineMark';
import { initials, NamesHiddenContext, useNameOf } from './names';
import s from './PersonMark.module.css';

export interface MarkedPerson {
  givenName: string;
  familyName: string;
  discipline: string | null | undefined;
}

interface PersonMarkProps {
  person: MarkedPerson;
  /** `s` on cards and options (28 px), `m` in lists (40 px), `l` alone (56 px). */
  size?: 's' | 'm' | 'l';
  /** Shows the name, and below it the discipline or `note`, beside the mark. */
  named?: boolean;
  note?: React.ReactNode;
  /** Not here now: drawn hollow. Screen readers must be told by words beside it. */
  away?: boolean;
}

const MARK = { s: 14, m: 18, l: 24 };

/**
 * A person: initials, with the mark of the discipline; where names are hidden the mark alone.
 *
 *     <PersonMark person={member} named note={member.institutionShortName} />
 */
export function PersonMark({ person, size = 'm', named, note, away }: PersonMarkProps) {
  const disciplineName = useDisciplineName()(person.discipline);
  const hidden = use(NamesHiddenContext);
  const name = useNameOf()(person);
  const mark = (
    <span
      className={cx(s.mark, s[size], away && s.away)}
      {...(named
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': hidden ? name : `${name}, ${disciplineName}` })}
    >
      <span className={cx(s.initials)} data-initials={hidden ? '' : initials(person)} />
      {person.discipline ? (
        <span className={cx(s.discipline)}>
          <DisciplineMark code={person.discipline} size={MARK[size]} decorative />
        </span>
      ) : null}
    </span>
  );
  if (!named) return mark;
  return (
    <span className={cx(s.named)}>
      {mark}
      <span className={cx(s.words)}>
        <span className={cx(s.name)}>{name}</span>
        <span className={cx(s.note)}>{note ?? disciplineName}</span>
      </span>
    </span>
  );
}
