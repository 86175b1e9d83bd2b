import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import type { Person } from '@/shared/live';
import { cx, Dialog, Icon, PersonMark } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import s from './AboutSession.module.css';
import { Agenda } from './Agenda';
import { KnownAs } from './KnownAs';
import { Seats } from './Seats';

interface AboutSessionProps {
  session: StudentSession;
  people: readonly Person[];
}

/** My team as marks in the bar; pressed, who is here and what the agenda is. */
export function AboutSession({ session, people }: AboutSessionProps) {
  const { t } = useTranslation('session');
  const me = useMe();
  const { name, members } = session.team;
  const others = members.filter((member) => member.accountId !== me.accountId);
  const here = members.filter((member) => member.present).length;
  const about = (
    <Dialog
      title={t('about.title')}
      trigger={
        <AriaButton className={cx(s.cover)} aria-label={t('frame.team', { team: name, here, all: members.length })} />
      }
    >
      {(close) => (
        <>
          <section className={cx(s.part)} aria-labelledby="about-team">
            <h3 id="about-team">{name}</h3>
            <Seats team={session.team} people={people} />
            <KnownAs pseudonym={session.pseudonym} />
          </section>
          <section className={cx(s.part)} aria-labelledby="about-agenda">
            <h3 id="about-agenda">{t('agenda.title')}</h3>
            <Agenda session={session} onLeave={close} />
          </section>
        </>
      )}
    </Dialog>
  );
  return (
    <div className={cx(s.strip)}>
      {others.map((member) => (
        <span key={member.accountId} className={cx(s.mark)} aria-hidden>
          <PersonMark person={member} size="s" away={!member.present} />
        </span>
      ))}
      <Icon name="chevronDown" size={16} />
      {about}
    </div>
  );
}
