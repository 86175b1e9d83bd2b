import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button, cx, Notice, ProblemNotice } from '@/shared/ui';
import s from './RouteFault.module.css';

/** The last net. A screen whose file is gone means that the server was renewed under an open page. */
export function RouteFault() {
  const { t } = useTranslation();
  const failure = useRouteError();
  const reload = () => location.reload();
  return (
    <main className={cx(s.fault)}>
      {isMissingFile(failure) ? (
        <Notice
          tone="wait"
          live
          title={t('newVersion.title')}
          actions={<Button onPress={reload}>{t('newVersion.reload')}</Button>}
        >
          <p>{t('newVersion.detail')}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={failure} onRetry={reload} />
      )}
    </main>
  );
}

function isMissingFile(failure: unknown): boolean {
  return failure instanceof TypeError && /dynamically imported module|module script failed/i.test(failure.message);
}
