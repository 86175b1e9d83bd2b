import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '@/shared/ui';
import s from './PaperLinks.module.css';

/** For when everything stops: the pack to print, and where paper is entered afterwards. */
export function PaperLinks({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('session');
  return (
    <ul className={cx(s.links)}>
      <li>
        <Link to={`/sessions/${sessionId}/print-pack`}>{t('paper.pack.title')}</Link>
      </li>
      <li>
        <Link to={`/sessions/${sessionId}/paper-results`}>{t('paper.results.title')}</Link>
      </li>
    </ul>
  );
}
