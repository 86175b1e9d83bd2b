import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffSession } from '@/shared/live/messages';
import { Button, Dialog, Icon, ProblemNotice, Skeleton } from '@/shared/ui';
import { ChangeForm } from './ChangeForm';
import { ChangeList } from './ChangeList';
import type { Choosing } from './choosing';
import { Tables } from './Tables';
import { useTeamChanges, useTeamsToday, type TeamsToday } from './teamsToday';
import { WithoutTeam } from './WithoutTeam';

/** Who is in which team today, and every way to change it; one thing is chosen and confirmed at a time. */
export function TeamsTodayDialog({ session }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  return (
    <Dialog
      title={t('teamsToday.title')}
      width="wide"
      trigger={
        <Button kind="quiet">
          <Icon name="swap" />
          {t('teamsToday.title')}
        </Button>
      }
    >
      <Content session={session} />
    </Dialog>
  );
}

function Content({ session }: { session: StaffSession }) {
  const { data, error } = useTeamsToday(session);
  if (error) return <ProblemNotice problem={error} />;
  return data ? <Today session={session} today={data} /> : <Skeleton lines={8} />;
}

function Today({ session, today }: { session: StaffSession; today: TeamsToday }) {
  const [choosing, setChoosing] = useState<Choosing>();
  const { change, undo } = useTeamChanges(session.id, today.version);
  const choose = (next: Choosing) => {
    change.reset();
    undo.reset();
    setChoosing(next);
  };
  if (choosing) {
    return (
      <ChangeForm
        sessionId={session.id}
        today={today}
        choosing={choosing}
        change={change}
        onDone={() => setChoosing(undefined)}
      />
    );
  }
  return (
    <>
      <ProblemNotice problem={undo.error} />
      <ChangeList changes={today.changes} undo={undo} />
      {today.changeable ? <WithoutTeam sessionId={session.id} students={today.withoutTeam} onChoose={choose} /> : null}
      <Tables today={today} onChoose={choose} />
    </>
  );
}
