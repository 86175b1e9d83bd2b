import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import { Agenda } from './Agenda';
import { CheckInPart } from './CheckIn';
import s from './Waiting.module.css';

/** Before the start: check in already, see the team and what will happen. */
export function Waiting({ session }: { session: StudentSession }) {
  const { t } = useTranslation('session');
  return (
    <div className={cx(s.page)}>
      <div className={cx(s.first)}>
        <p className={cx(s.lead)}>{t('waiting.lead')}</p>
        <CheckInPart session={session} />
      </div>
      <section className={cx(s.part)} aria-labelledby="agenda">
        <h2 id="agenda">{t('waiting.agenda')}</h2>
        <Agenda session={session} />
      </section>
    </div>
  );
}
