import { useTranslation } from 'react-i18next';
import { Dialog, Panel, Skeleton } from '@/shared/ui';
import type { ReactNode } from 'react';
import type { StaffSession } from '@/shared/live/messages';
import type { Attendance } from './attendance';
import { RollCall } from './RollCall';

interface CheckInTeamsProps {
  session: StaffSession;
  attendance: Attendance | undefined;
}

/** Who is here, table by table. */
export function CheckInTeams({ session, attendance }: CheckInTeamsProps) {
  const { t } = useTranslation('session');
  if (!attendance) return <Skeleton lines={8} />;
  return (
    <Panel title={t('conduct.checkIn.title')}>
      <RollCall session={session} attendance={attendance} />
    </Panel>
  );
}

/** The same over any phase: people come late and leave early. */
export function RollDialog({ session, attendance, trigger }: CheckInTeamsProps & { trigger: ReactNode }) {
  const { t } = useTranslation('session');
  return (
    <Dialog title={t('conduct.checkIn.title')} width="wide" trigger={trigger}>
      {attendance ? <RollCall session={session} attendance={attendance} /> : <Skeleton lines={8} />}
    </Dialog>
  );
}
