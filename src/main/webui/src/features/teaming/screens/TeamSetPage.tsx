import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { mayCoordinate, useCourse } from '@/features/course';
import { Button, ConfirmDialog, PageHeader, Panel, ProblemNotice, Stack, toast } from '@/shared/ui';
import { Evenness } from '../Evenness';
import { Teams } from '../Teams';
import { teamSetQuery, useDiscard, usePublish, type TeamSet } from '../teamSets';
import { StateBadge } from '../StateBadge';

/** One team set: its teams, how even they are; a draft can be changed, published or deleted. */
export default function TeamSetPage() {
  const { t } = useTranslation('teaming');
  const { teamSetId = '' } = useParams();
  const course = useCourse();
  const { data: teamSet } = useSuspenseQuery(teamSetQuery(course.id, teamSetId));
  const changeable = mayCoordinate(course) && !teamSet.published;
  const publish = usePublish(teamSet);
  const discard = useDiscard(teamSet);
  return (
    <>
      <PageHeader
        context={<StateBadge published={teamSet.published} />}
        title={teamSet.name}
        lead={t(teamSet.published ? 'one.leadPublished' : 'one.leadDraft')}
        actions={changeable ? <DraftActions teamSet={teamSet} publish={publish} discard={discard} /> : null}
      />
      <ProblemNotice problem={publish.error ?? discard.error} />
      <Stack>
        <Panel title={t('one.teams')} aside={t('teams', { count: teamSet.teams.length })}>
          <Teams teamSet={teamSet} changeable={changeable} />
        </Panel>
        <Evenness lines={teamSet.balance} />
      </Stack>
    </>
  );
}

interface DraftActionsProps {
  teamSet: TeamSet;
  publish: ReturnType<typeof usePublish>;
  discard: ReturnType<typeof useDiscard>;
}

function DraftActions({ teamSet, publish, discard }: DraftActionsProps) {
  const { t } = useTranslation('teaming');
  const navigate = useNavigate();
  const gone = () => {
    toast({ title: t('one.discarded') });
    void navigate(`/courses/${teamSet.courseId}/teams`);
  };
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button kind="quiet" isPending={discard.isPending}>
            {t('one.discard')}
          </Button>
        }
        title={t('one.discardAsked')}
        confirm={t('one.discardYes')}
        onConfirm={() => discard.mutate(undefined, { onSuccess: gone })}
        danger
      >
        {t('one.discardDetail', { name: teamSet.name })}
      </ConfirmDialog>
      <ConfirmDialog
        trigger={
          <Button kind="primary" isPending={publish.isPending}>
            {t('one.publish')}
          </Button>
        }
        title={t('one.publishAsked')}
        confirm={t('one.publishYes')}
        onConfirm={() =>
          publish.mutate(undefined, { onSuccess: () => toast({ tone: 'good', title: t('one.publishedNow') }) })
        }
      >
        {t('one.publishDetail')}
      </ConfirmDialog>
    </>
  );
}
