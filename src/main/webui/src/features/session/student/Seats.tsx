import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import type { Person } from '@/shared/live';
import { cx, Icon, PersonMark, useDisciplineName } from '@/shared/ui';
import type { SessionMemberView, SessionTeamView } from '@/shared/live/messages';
import s from './Seats.module.css';

interface SeatsProps {
  team: SessionTeamView;
  /** Who has the page open. */
  people: readonly Person[];
}

/** The team round its table: who is here, whose page is closed, whose seat is empty. */
export function Seats({ team, people }: SeatsProps) {
  const open = new Set(people.map((person) => person.accountId));
  return (
    <ul className={cx(s.seats)}>
      {team.members.map((member) => (
        <Seat key={member.accountId} member={member} open={open.has(member.accountId)} />
      ))}
    </ul>
  );
}

function Seat({ member, open }: { member: SessionMemberView; open: boolean }) {
  const { t } = useTranslation('session');
  const discipline = useDisciplineName()(member.discipline);
  const mine = member.accountId === useMe().accountId;
  const state = member.present ? (open || mine ? 'here' : 'pageClosed') : 'away';
  return (
    <li className={cx(s.seat)}>
      <PersonMark
        person={member}
        named
        away={!member.present}
        note={mine ? `${discipline}, ${t('member.you')}` : discipline}
      />
      <span className={cx(s.state, s[state])}>
        {member.present ? <Icon name="check" size={16} /> : null}
        {t(`member.${state}`)}
      </span>
    </li>
  );
}
