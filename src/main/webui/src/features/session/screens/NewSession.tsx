import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCourse, type Course } from '@/features/course';
import { teamSetsQuery, type TeamSetSummary } from '@/features/teaming';
import { Actions, Button, ButtonLink, cx, EmptyState, PageHeader, ProblemNotice, Select, toast } from '@/shared/ui';
import { SessionNameField } from '../SessionNameField';
import { agendaSound, usualAgenda } from '../staff/agenda';
import { AgendaEditor } from '../staff/AgendaEditor';
import { usePlanSession } from '../staff/sessions';
import s from './NewSession.module.css';

/** Plans a session: its title, its teams, its agenda. */
export default function NewSession() {
  const { t } = useTranslation('session');
  const course = useCourse();
  const { data: sets } = useSuspenseQuery(teamSetsQuery(course.id));
  const published = sets.filter((set) => set.published);
  return (
    <>
      <PageHeader title={t('preparation.new.title')} lead={t('preparation.new.lead')} />
      {published.length > 0 ? <SessionForm course={course} teamSets={published} /> : <NoTeams course={course} />}
    </>
  );
}

function NoTeams({ course }: { course: Course }) {
  const { t } = useTranslation('session');
  return (
    <EmptyState
      title={t('preparation.new.noTeams')}
      action={
        <ButtonLink to={`/courses/${course.id}/teams`} kind="primary">
          {t('preparation.new.toTeams')}
        </ButtonLink>
      }
    >
      {t('preparation.new.noTeamsDetail')}
    </EmptyState>
  );
}

function SessionForm({ course, teamSets }: { course: Course; teamSets: TeamSetSummary[] }) {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [teamSetId, setTeamSetId] = useState(teamSets.length === 1 ? (teamSets[0]?.id ?? null) : null);
  const [phases, setPhases] = useState(() => usualAgenda((kind) => t(`preparation.kind.${kind}`)));
  const [tried, setTried] = useState(false);
  const planning = usePlanSession(course.id);
  const plan = () => {
    setTried(true);
    if (title.trim() === '' || teamSetId === null || !agendaSound(phases)) return;
    const onSuccess = ({ id }: { id: string }) => {
      toast({ tone: 'good', title: t('preparation.new.done') });
      void navigate(`/sessions/${id}/prepare`);
    };
    planning.mutate({ title, teamSetId, phases }, { onSuccess });
  };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <div className={cx(s.fields)}>
        <SessionNameField value={title} onChange={setTitle} strict={tried} />
        <Select
          label={t('preparation.new.teamSet')}
          placeholder={t('preparation.new.teamSetPlaceholder')}
          options={teamSets.map(({ id, name }) => ({ id, label: name }))}
          value={teamSetId}
          onChange={setTeamSetId}
          {...(tried && teamSetId === null ? { error: t('preparation.new.teamSetMissing') } : {})}
        />
      </div>
      <AgendaEditor agenda={phases} onChange={setPhases} strict={tried} />
      <ProblemNotice problem={planning.error} />
      <Actions>
        <Button kind="primary" size="l" type="submit" isPending={planning.isPending}>
          {t('preparation.new.confirm')}
        </Button>
      </Actions>
    </form>
  );
}
