import { useEffect, useRef, type ReactNode } from 'react';
import { useArrivalFocus } from '@/shared/routing/arrival';
import { cx } from './cx';
import s from './PageHeader.module.css';

interface PageHeaderProps {
  /** The page's heading, and the title of the window. */
  title: string;
  /** A short line above: which course, which session. */
  context?: ReactNode;
  /** One or two sentences below. */
  lead?: ReactNode;
  /** Buttons at the end; the primary one last. */
  actions?: ReactNode;
}

/**
 * The head of every screen. Takes the focus when one arrives here by navigation, and names the window.
 *
 *     <PageHeader context={course.title} title={t('teams.title')} actions={<Button kind="primary">…</Button>} />
 */
export function PageHeader({ title, context, lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading);
  usePageTitle(title);
  return (
    <header className={cx(s.header)}>
      <div className={cx(s.words)}>
        {context ? <p className={cx(s.context)}>{context}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={cx(s.lead)}>{lead}</p> : null}
      </div>
      {actions ? <div className={cx(s.actions)}>{actions}</div> : null}
    </header>
  );
}

/** Names the window for screens without a PageHeader, such as the projector. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Consilium' ? title : `${title} · Consilium`;
  }, [title]);
}
