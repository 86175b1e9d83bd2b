import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, Menu, MenuItem, PersonMark, useDisciplineName, useNameOf } from '@/shared/ui';
import { emptiestFirst, hereOf, isHere } from '../absence';
import type { AttendanceTeam, Attendee } from '../attendance';
import { SMALLEST, type Choosing } from './choosing';
import s from './TeamsToday.module.css';
import type { TeamsToday } from './teamsToday';

interface TablesProps {
  today: TeamsToday;
  onChoose: (choosing: Choosing) => void;
}

/** All teams, those that lack most first. */
export function Tables({ today, onChoose }: TablesProps) {
  const { t } = useTranslation('session');
  return (
    <section aria-labelledby="team-tables">
      <h3 id="team-tables" className={cx(s.title)}>
        {t('teamsToday.teams')}
      </h3>
      {today.changeable ? null : <p className={cx(s.soft)}>{t('teamsToday.settled')}</p>}
      <div className={cx(s.tables)}>
        {emptiestFirst(today.teams).map((team) => (
          <Table
            key={team.teamId}
            team={team}
            alone={today.teams.length === 1}
            changeable={today.changeable}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}

interface TableProps {
  team: AttendanceTeam;
  /** There is no other team to go to. */
  alone: boolean;
  changeable: boolean;
  onChoose: (choosing: Choosing) => void;
}

function Table({ team, alone, changeable, onChoose }: TableProps) {
  const { t } = useTranslation('session');
  const mayMove = changeable && !alone;
  return (
    <section className={cx(s.table)}>
      <header className={cx(s.head)}>
        <h4 className={cx(s.name)}>{team.name}</h4>
        <span className={cx(s.soft)}>
          {t('conduct.hereOf', { here: hereOf(team).length, all: team.members.length })}
        </span>
        {changeable ? <TeamMenu team={team} alone={alone} onChoose={onChoose} /> : null}
      </header>
      <ul className={cx(s.members)}>
        {team.members.map((member) => (
          <Member
            key={member.accountId}
            member={member}
            onMove={mayMove ? () => onChoose({ kind: 'MOVE', person: member, from: team }) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function TeamMenu({ team, alone, onChoose }: Omit<TableProps, 'changeable'>) {
  const { t } = useTranslation('session');
  const large = team.members.length >= 2 * SMALLEST;
  if (alone && !large) return null;
  return (
    <Menu
      trigger={
        <Button kind="quiet" aria-label={t('teamsToday.more', { team: team.name })}>
          <Icon name="more" />
        </Button>
      }
    >
      {alone ? null : (
        <MenuItem onAction={() => onChoose({ kind: 'MERGE', from: team })}>{t('teamsToday.merge')}</MenuItem>
      )}
      {large ? (
        <MenuItem onAction={() => onChoose({ kind: 'SPLIT', from: team })}>{t('teamsToday.split')}</MenuItem>
      ) : null}
    </Menu>
  );
}

function Member({ member, onMove }: { member: Attendee; onMove: (() => void) | undefined }) {
  const { t } = useTranslation('session');
  const discipline = useDisciplineName()(member.discipline);
  const name = useNameOf()(member);
  return (
    <li className={cx(s.line)}>
      <PersonMark
        person={member}
        named
        away={!isHere(member)}
        note={[discipline, member.institution, t(`checkInState.${member.state}`)].filter(Boolean).join(', ')}
      />
      {onMove ? (
        <Button onPress={onMove} aria-label={t('teamsToday.moveNamed', { name })}>
          {t('teamsToday.move')}
        </Button>
      ) : null}
    </li>
  );
}
