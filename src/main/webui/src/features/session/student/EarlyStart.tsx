import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/api';
import { Button, cx, ProblemNotice } from '@/shared/ui';
import type { EarlyTest } from '@/shared/live/messages';
import s from './EarlyStart.module.css';

/** A student with extra time may begin the test before the hall does. */
export function EarlyStart({ test: { phase, seconds } }: { test: EarlyTest }) {
  const { t } = useTranslation('session');
  const begin = useMutation({
    mutationFn: () => call(api.POST('/api/phases/{phase}/early-start', { params: { path: { phase: phase.id } } })),
  });
  const minutes = t('agenda.minutes', { count: Math.ceil(seconds / 60) });
  return (
    <section className={cx(s.early)} aria-labelledby="early">
      <h2 id="early">{t('extraTime.early.title')}</h2>
      <p>{t('extraTime.early.detail', { minutes, test: phase.title })}</p>
      <div>
        <Button kind="primary" onPress={() => begin.mutate()} isPending={begin.isPending}>
          {t('extraTime.early.begin', { test: phase.title })}
        </Button>
      </div>
      <ProblemNotice problem={begin.error} />
    </section>
  );
}
