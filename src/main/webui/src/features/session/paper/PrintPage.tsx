import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './PrintPage.module.css';
import { usePrintRun } from './printRun';

interface PrintPageProps {
  title: string;
  /** The team's name, or for whom the page is. */
  for: string;
  /** Who of the team: a name, a seat, a discipline. */
  whose?: ReactNode;
  /** Tells pages of changed questions apart. */
  edition?: string;
  children: ReactNode;
}

/**
 * A sheet of the print pack, on a page of its own. What says whose it is stands in a table's head, which browsers
 * repeat where a sheet needs a second page.
 */
export function PrintPage({ title, for: team, whose, edition, children }: PrintPageProps) {
  const { t } = useTranslation('session');
  const run = usePrintRun();
  return (
    <article className={cx(s.page)} aria-label={`${title}, ${team}`}>
      <table role="presentation" className={cx(s.table)}>
        <thead>
          <tr>
            <td>
              <div className={cx(s.head)}>
                <strong>{team}</strong>
                <span>{title}</span>
                <span>{run.title}</span>
                {edition ? <span>{t('paper.edition', { edition })}</span> : null}
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <div className={cx(s.body)}>
                <div className={cx(s.title)}>
                  <h2>{title}</h2>
                  {whose ? <div className={cx(s.whose)}>{whose}</div> : null}
                </div>
                {children}
              </div>
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={cx(s.line)} />
      ))}
    </div>
  );
}
