import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import {
  Button,
  cx,
  Icon,
  Menu,
  MenuItem,
  PersonMark,
  ProblemNotice,
  useDisciplineName,
  useNameOf,
  type IconName,
} from '@/shared/ui';
import { isHere, type CheckInState } from './absence';
import { useMarking, type AttendanceTeam, type Attendee } from './attendance';
import s from './Roll.module.css';

interface RollProps {
  sessionId: string;
  team: AttendanceTeam;
  /** Then only the own school corrects. */
  closed: boolean;
}

/** The members of a team and how they take part: one tap marks who is here, a menu everything else. */
export function Roll({ sessionId, team, closed }: RollProps) {
  const marking = useMarking(sessionId);
  return (
    <>
      <ul className={cx(s.roll)}>
        {team.members.map((member) => (
          <Line
            key={member.accountId}
            member={member}
            marking={marking.isPending && marking.variables.accountId === member.accountId}
            mayMark={!closed || member.own}
            onMark={(state) => marking.mutate({ accountId: member.accountId, state })}
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
  mayMark: boolean;
  onMark: (state: CheckInState | null) => void;
}

function Line({ member, marking, mayMark, onMark }: LineProps) {
  const { t } = useTranslation('session');
  const discipline = useDisciplineName()(member.discipline);
  const name = useNameOf()(member);
  const awaited = member.state === 'ABSENT' && mayMark;
  return (
    <li className={cx(s.line)}>
      <PersonMark person={member} named away={!isHere(member)} note={`${discipline}, ${member.institution}`} />
      <span className={cx(s.marks)}>
        {awaited ? (
          <Button onPress={() => onMark(null)} isPending={marking} aria-label={t('conduct.markNamed', { name })}>
            {t('conduct.mark')}
          </Button>
        ) : (
          <StateMark member={member} />
        )}
        {mayMark ? <OtherStates member={member} name={name} onMark={onMark} /> : null}
      </span>
    </li>
  );
}

const ICONS: Record<CheckInState, IconName> = {
  PRESENT: 'check',
  LATE: 'clock',
  LEFT: 'arrowRight',
  EXCUSED: 'document',
  ABSENT: 'minus',
};

function StateMark({ member }: { member: Attendee }) {
  const { t } = useTranslation('session');
  const { time } = useFormat();
  const { state, presentAt } = member;
  return (
    <span className={cx(s.state, isHere(member) && s.here)}>
      <Icon name={ICONS[state]} size={16} />
      {t(`checkInState.${state}`)}
      {isHere(member) && presentAt !== null ? <span className={cx(s.since)}>{time(presentAt)}</span> : null}
    </span>
  );
}

/** Every other state that may be stated; excuses are the own school's. */
function OtherStates({ member, name, onMark }: { member: Attendee; name: string; onMark: LineProps['onMark'] }) {
  const { t } = useTranslation('session');
  const states = otherStates(member);
  return (
    <Menu
      trigger={
        <Button kind="quiet" aria-label={t('conduct.markOtherwise', { name })}>
          <Icon name="more" />
        </Button>
      }
      {...(member.own ? {} : { header: t('conduct.excusedBySchool', { school: member.institution }) })}
    >
      {states.map((state) => (
        <MenuItem key={state} onAction={() => onMark(state)}>
          {t(`conduct.markAs.${state}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function otherStates({ state, own, presentAt }: Attendee): CheckInState[] {
  const all: CheckInState[] = ['PRESENT', 'LATE', 'LEFT', 'EXCUSED', 'ABSENT'];
  return all.filter(
    (other) =>
      other !== state &&
      (other !== 'LEFT' || presentAt !== null) &&
      (other !== 'EXCUSED' || own) &&
      (other !== 'ABSENT' || state !== 'EXCUSED' || own),
  );
}
