import { useTranslation } from 'react-i18next';
import { useTopic } from '@/shared/live';
import { cx, Icon } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import s from './CheckIn.module.css';
import { CodeForm } from './CodeForm';
import { KnownAs } from './KnownAs';
import { Seats } from './Seats';

/** Checking in: the code; then the team, and where to sit. */
export function CheckInPart({ session }: { session: StudentSession }) {
  return session.present ? <CheckedIn session={session} /> : <NotCheckedIn session={session} />;
}

function NotCheckedIn({ session }: { session: StudentSession }) {
  const { t } = useTranslation('session');
  return (
    <section className={cx(s.part)} aria-labelledby="check-in">
      <h2 id="check-in" className={cx(s.title)}>
        {t('checkIn.title')}
      </h2>
      <p className={cx(s.lead)}>{t('checkIn.lead')}</p>
      <CodeForm action={t('checkIn.title')} sessionId={session.id} />
    </section>
  );
}

function CheckedIn({ session }: { session: StudentSession }) {
  const { t } = useTranslation('session');
  const { people } = useTopic(`session/${session.id}`);
  const { members, name } = session.team;
  const here = members.filter((member) => member.present).length;
  return (
    <section className={cx(s.part)} aria-labelledby="checked-in">
      <p className={cx(s.done)}>
        <Icon name="check" />
        {t(session.checkIn === 'LATE' ? 'checkIn.doneLateTitle' : 'checkIn.doneTitle')}
      </p>
      <h2 id="checked-in" className={cx(s.team)}>
        {name}
      </h2>
      <p className={cx(s.lead)}>{t('checkIn.done', { team: name })}</p>
      <div className={cx(s.seats)}>
        <h3 className={cx(s.seatsTitle)}>
          {t('checkIn.seats')}
          <span>{t('checkIn.here', { here, all: members.length })}</span>
        </h3>
        <Seats team={session.team} people={people} />
        <KnownAs pseudonym={session.pseudonym} />
      </div>
    </section>
  );
}
