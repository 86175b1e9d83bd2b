import type { ReactNode } from 'react';
import { cx, Icon, PersonMark, useNameOf, type MarkedPerson } from '@/shared/ui';
import s from './MemberLines.module.css';

/** The members of a team below each other: `<MemberLines><MemberLine … /></MemberLines>`. */
export function MemberLines({ children }: { children: ReactNode }) {
  return <ul className={cx(s.members)}>{children}</ul>;
}

interface MemberLineProps {
  person: MarkedPerson;
  away?: boolean;
  /** How far the member is. */
  children: ReactNode;
}

/** A member and how far they are. */
export function MemberLine({ person, away = false, children }: MemberLineProps) {
  const name = useNameOf()(person);
  return (
    <li className={cx(s.line)}>
      <PersonMark person={person} size="s" away={away} />
      <span className={cx(s.name)} aria-hidden>
        {name}
      </span>
      {children}
    </li>
  );
}

/** A member has done it all. */
export function Finished({ children }: { children: ReactNode }) {
  return (
    <span className={cx(s.finished)}>
      <Icon name="check" size={16} />
      {children}
    </span>
  );
}
