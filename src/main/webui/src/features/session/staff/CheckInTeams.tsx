import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, cx, Panel, Skeleton } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import { absentOf, emptiestFirst } from './absence';
import type { Attendance, AttendanceTeam } from './attendance';
import s from './CheckInTeams.module.css';
import { Roll } from './Roll';
import { TeamButton } from './TeamButton';

/** Who is here, table by table. */
export function CheckInTeams({ session, attendance }: { session: StaffSession; attendance: Attendance | undefined }) {
  const { t } = useTranslation('session');
  const [worst, setWorst] = useState(false);
  if (!attendance) return <Skeleton lines={8} />;
  const teams = worst ? emptiestFirst(attendance.teams) : attendance.teams;
  const complete = attendance.teams.filter((team) => absentOf(team).length === 0).length;
  return (
    <Panel
      title={t('conduct.checkIn.title')}
      aside={
        <Checkbox isSelected={worst} onChange={setWorst}>
          {t('conduct.checkIn.emptiest')}
        </Checkbox>
      }
    >
      <p className={cx(s.lead)}>
        {t('conduct.checkIn.lead', {
          here: attendance.present,
          expected: attendance.expected,
          complete,
          teams: attendance.teams.length,
        })}
      </p>
      <div className={cx(s.teams)}>
        {teams.map((team) => (
          <Table key={team.teamId} sessionId={session.id} team={team} />
        ))}
      </div>
    </Panel>
  );
}

function Table({ sessionId, team }: { sessionId: string; team: AttendanceTeam }) {
  const { t } = useTranslation('session');
  const here = team.members.length - absentOf(team).length;
  return (
    <section className={cx(s.team)}>
      <h3 className={cx(s.name)}>
        <TeamButton teamId={team.teamId}>{team.name}</TeamButton>
        <span className={cx(s.here)}>{t('conduct.hereOf', { here, all: team.members.length })}</span>
      </h3>
      <Roll sessionId={sessionId} team={team} mayMark />
    </section>
  );
}
