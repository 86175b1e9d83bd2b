import { useTranslation } from 'react-i18next';
import { cx, Dialog } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { PhaseView } from '../phaseViews';
import type { Attendance } from './attendance';
import { Roll } from './Roll';
import { ShownTeamContext } from './shownTeam';
import s from './TeamDialog.module.css';

interface TeamDialogProps {
  session: StaffSession;
  attendance: Attendance | undefined;
  phase: Phase | undefined;
  /** Nothing is open without one. */
  teamId: string | undefined;
  onClose: () => void;
}

/** Everything about one team: what it does in this phase, and who is at its table. */
export function TeamDialog({ session, attendance, phase, teamId, onClose }: TeamDialogProps) {
  const { t } = useTranslation('session');
  const team = attendance?.teams.find((candidate) => candidate.teamId === teamId);
  if (!team) return null;
  return (
    <Dialog title={team.name} width="wide" isOpen onOpenChange={(open) => open || onClose()}>
      {phase ? (
        <ShownTeamContext value={team.teamId}>
          <PhaseView place="team" sessionId={session.id} courseId={session.courseId} phase={phase} />
        </ShownTeamContext>
      ) : null}
      <section className={cx(s.part)}>
        <h3 className={cx(s.title)}>{t('conduct.members')}</h3>
        <Roll sessionId={session.id} team={team} closed={session.state === 'CLOSED'} />
      </section>
    </Dialog>
  );
}
