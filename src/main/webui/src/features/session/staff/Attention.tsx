import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { cx, Icon, useNameOf } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { PhaseView } from '../phaseViews';
import { absentOf, incomplete } from './absence';
import type { Attendance } from './attendance';
import s from './Attention.module.css';
import { NeedList } from './NeedList';
import { TeamStrip } from './TeamStrip';

interface AttentionProps {
  session: StaffSession;
  attendance: Attendance | undefined;
  /** The phase that runs. */
  phase: Phase | undefined;
}

/** Who needs me now: what the phase's room sees, then who is missing; and a way to every team. */
export function Attention({ session, attendance, phase }: AttentionProps) {
  const { t } = useTranslation('session');
  const absent = useAbsent(attendance);
  const gathering = phase === undefined || phase.kind === 'CHECK_IN';
  if (session.state === 'CLOSED') return <TeamStrip teams={session.teams} />;
  return (
    <aside className={cx(s.attention)} aria-labelledby="needs">
      <h2 id="needs" className={cx(s.title)}>
        {t('conduct.needs.title')}
      </h2>
      {phase ? <PhaseView place="attention" sessionId={session.id} courseId={session.courseId} phase={phase} /> : null}
      {gathering ? null : <NeedList title={t('conduct.needs.absent')} needs={absent} />}
      {attendance ? <Missing attendance={attendance} gathering={gathering} /> : null}
      <TeamStrip teams={session.teams} />
    </aside>
  );
}

/** While people still come, that some are missing is no news of each team; the middle shows who. */
function Missing({ attendance, gathering }: { attendance: Attendance; gathering: boolean }) {
  const { t } = useTranslation('session');
  const missing = attendance.teams.reduce((sum, team) => sum + absentOf(team).length, 0);
  if (missing > 0) return gathering ? <p>{t('conduct.needs.missing', { count: missing })}</p> : null;
  return (
    <p className={cx(s.good)}>
      <Icon name="check" size={18} />
      {t(attendance.present === attendance.expected ? 'conduct.needs.everybodyHere' : 'conduct.needs.nobodyMissing')}
    </p>
  );
}

function useAbsent(attendance: Attendance | undefined) {
  const { t } = useTranslation('session');
  const { list } = useFormat();
  const nameOf = useNameOf();
  return incomplete(attendance?.teams ?? []).map((team) => {
    const absent = absentOf(team);
    const names = list(absent.map(nameOf));
    const words = absent.length === team.members.length ? t('conduct.needs.nobody') : names;
    return { teamId: team.teamId, name: team.name, reasons: [{ icon: 'people' as const, words }] };
  });
}
