import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, cx, Icon, PersonMark, ProblemNotice, Said, useDisciplineName } from '@/shared/ui';
import { useMarkPresent, type AttendanceTeam, type Attendee } from './attendance';
import s from './Roll.module.css';

interface RollProps {
  sessionId: string;
  team: AttendanceTeam;
  mayMark: boolean;
}

/** The members of a team: here since when, or absent and to be marked present. */
export function Roll({ sessionId, team, mayMark }: RollProps) {
  const marking = useMarkPresent(sessionId);
  return (
    <>
      <ul className={cx(s.roll)}>
        {team.members.map((member) => (
          <Line
            key={member.accountId}
            member={member}
            marking={marking.isPending && marking.variables === member.accountId}
            {...(mayMark ? { onMark: () => marking.mutate(member.accountId) } : {})}
          />
        ))}
      </ul>
      <ProblemNotice problem={marking.error} />
    </>
  );
}

interface LineProps {
  member: Attendee;
  marking: boolean;
  onMark?: () => void;
}

function Line({ member, marking, onMark }: LineProps) {
  const { t } = useTranslation('session');
  const { time } = useFormat();
  const discipline = useDisciplineName()(member.discipline);
  const away = member.presentAt === null;
  const name = `${member.givenName} ${member.familyName}`;
  return (
    <li className={cx(s.line)}>
      <PersonMark person={member} named away={away} note={`${discipline}, ${member.institution}`} />
      {member.presentAt !== null ? (
        <span className={cx(s.here)}>
          <Icon name="check" size={16} />
          <Said>{t('conduct.hereSince')}</Said>
          {time(member.presentAt)}
        </span>
      ) : onMark ? (
        <Button size="s" onPress={onMark} isPending={marking} aria-label={t('conduct.markNamed', { name })}>
          {t('conduct.mark')}
        </Button>
      ) : (
        <span className={cx(s.away)}>{t('conduct.wasAway')}</span>
      )}
    </li>
  );
}
