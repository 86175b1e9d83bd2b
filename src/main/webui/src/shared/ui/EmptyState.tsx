import type { ReactNode } from 'react';
import { cx } from './cx';
import s from './EmptyState.module.css';

interface EmptyStateProps {
  /** What will be here. */
  title: string;
  /** How it comes here. */
  children?: ReactNode;
  /** The next step, if it is this person's. */
  action?: ReactNode;
}

/**
 * A place where nothing is yet: says what will be here and offers the next step.
 *
 *     <EmptyState title={t('empty.title')} action={<ButtonLink to="roster">…</ButtonLink>}>{t('empty.detail')}</EmptyState>
 */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={cx(s.empty)}>
      <svg width="56" height="56" viewBox="8 8 56 56" fill="none" aria-hidden>
        <circle cx="36" cy="36" r="26" strokeDasharray="3 5" />
        <circle cx="36" cy="36" r="3" className={cx(s.centre)} />
      </svg>
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
