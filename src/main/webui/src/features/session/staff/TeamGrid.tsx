import type { ReactNode } from 'react';
import { cx } from '@/shared/ui';
import { TeamButton } from './TeamButton';
import s from './TeamGrid.module.css';

/** Teams beside each other where there is room: `<TeamGrid><TeamGridCell … /></TeamGrid>`. */
export function TeamGrid({ children }: { children: ReactNode }) {
  return <div className={cx(s.teams)}>{children}</div>;
}

interface TeamGridCellProps {
  teamId: string;
  name: string;
  /** How far the team is, in a few words. */
  done: string;
  children: ReactNode;
}

/** A team by name, how far it is, and its members below. */
export function TeamGridCell({ teamId, name, done, children }: TeamGridCellProps) {
  return (
    <section className={cx(s.team)}>
      <h3 className={cx(s.name)}>
        <TeamButton teamId={teamId}>{name}</TeamButton>
        <span className={cx(s.done)}>{done}</span>
      </h3>
      {children}
    </section>
  );
}
