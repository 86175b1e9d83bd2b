import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, Checkbox, cx, EmptyState, Select, TextField } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import { emptiestFirst, hereOf } from './absence';
import type { Attendance, AttendanceTeam } from './attendance';
import { Roll } from './Roll';
import s from './RollCall.module.css';
import { EVERYBODY, filtered, ROLL_STATES, type RollFilter } from './rollFilter';
import { TeamButton } from './TeamButton';

const ALL_TEAMS = 'all';

/** The roll of all teams: found by name, state or team, marked by one tap. */
export function RollCall({ session, attendance }: { session: StaffSession; attendance: Attendance }) {
  const { t } = useTranslation('session');
  const { list } = useFormat();
  const [worst, setWorst] = useState(false);
  const [filter, setFilter] = useState(EVERYBODY);
  const found = filtered(attendance.teams, filter);
  const complete = attendance.teams.filter((team) => hereOf(team).length === team.members.length).length;
  return (
    <>
      <p className={cx(s.lead)}>
        {t('conduct.checkIn.lead', {
          here: attendance.present,
          expected: attendance.expected,
          complete,
          teams: attendance.teams.length,
        })}
      </p>
      {session.pseudonymous.length > 0 ? (
        <p>{t('conduct.checkIn.pseudonyms', { schools: list(session.pseudonymous) })}</p>
      ) : null}
      <Filters teams={attendance.teams} filter={filter} onChange={setFilter} />
      <Checkbox isSelected={worst} onChange={setWorst}>
        {t('conduct.checkIn.emptiest')}
      </Checkbox>
      {found.length === 0 ? (
        <EmptyState
          title={t('conduct.roll.nobody')}
          action={<Button onPress={() => setFilter(EVERYBODY)}>{t('conduct.roll.everybody')}</Button>}
        >
          {t('conduct.roll.nobodyDetail')}
        </EmptyState>
      ) : null}
      <div className={cx(s.teams)}>
        {(worst ? emptiestFirst(found) : found).map((team) => (
          <Table
            key={team.teamId}
            session={session}
            team={team}
            whole={attendance.teams.find(({ teamId }) => teamId === team.teamId) ?? team}
          />
        ))}
      </div>
    </>
  );
}

interface FiltersProps {
  teams: AttendanceTeam[];
  filter: RollFilter;
  onChange: (filter: RollFilter) => void;
}

function Filters({ teams, filter, onChange }: FiltersProps) {
  const { t } = useTranslation('session');
  return (
    <div className={cx(s.filters)} role="search">
      <TextField
        label={t('conduct.roll.search')}
        type="search"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        label={t('conduct.roll.state')}
        options={ROLL_STATES.map((id) => ({ id, label: t(`conduct.roll.states.${id}`) }))}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Select
        label={t('conduct.roll.team')}
        options={[
          { id: ALL_TEAMS, label: t('conduct.roll.allTeams') },
          ...teams.map(({ teamId, name }) => ({ id: teamId, label: name })),
        ]}
        value={filter.teamId ?? ALL_TEAMS}
        onChange={(id) => onChange({ ...filter, teamId: id === ALL_TEAMS ? null : id })}
      />
    </div>
  );
}

/** @param whole the team with everybody, whatever is looked for */
function Table({ session, team, whole }: { session: StaffSession; team: AttendanceTeam; whole: AttendanceTeam }) {
  const { t } = useTranslation('session');
  return (
    <section className={cx(s.team)}>
      <h3 className={cx(s.name)}>
        <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
        <span className={cx(s.here)}>
          {t('conduct.hereOf', { here: hereOf(whole).length, all: whole.members.length })}
        </span>
      </h3>
      <Roll sessionId={session.id} team={team} closed={session.state === 'CLOSED'} />
    </section>
  );
}
