import { useTranslation } from 'react-i18next';
import { ButtonLink, Panel } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';

/** After the end: the results, and the hint that phases can still be looked at. */
export function AfterClose({ session }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  return (
    <Panel title={t('conduct.closed.title')}>
      <p>{t('conduct.closed.detail')}</p>
      <div>
        <ButtonLink to={`/sessions/${session.id}/gradebook`} kind="primary" size="l">
          {t('conduct.closed.gradebook')}
        </ButtonLink>{' '}
        <ButtonLink to={`/sessions/${session.id}/paper-results`} size="l">
          {t('paper.results.title')}
        </ButtonLink>
      </div>
    </Panel>
  );
}
