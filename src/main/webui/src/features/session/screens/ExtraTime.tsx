import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayCoordinate, useCourse } from '@/features/course';
import {
  Badge,
  Button,
  ButtonLink,
  DataTable,
  Dialog,
  EmptyState,
  Notice,
  PageHeader,
  Stack,
  type Column,
} from '@/shared/ui';
import { ExtraTimeForm } from '../staff/ExtraTimeForm';
import { extraTimesQuery, useExtraTimeWords, type Entitled } from '../staff/extraTimes';

/** Which students of one's own school have extra time; for coordinators, and for nobody else. */
export default function ExtraTime() {
  const { t } = useTranslation('session');
  const course = useCourse();
  return (
    <>
      <PageHeader title={t('extraTime.title')} lead={t('extraTime.lead')} />
      {mayCoordinate(course) ? <Students courseId={course.id} /> : <Notice>{t('extraTime.notCoordinator')}</Notice>}
    </>
  );
}

function Students({ courseId }: { courseId: string }) {
  const { t } = useTranslation('session');
  const { data } = useSuspenseQuery(extraTimesQuery(courseId));
  const words = useExtraTimeWords();
  const columns: Column<Entitled>[] = [
    {
      id: 'name',
      title: t('extraTime.student'),
      names: true,
      cell: nameOf,
      sort: ({ familyName, givenName }) => `${familyName} ${givenName}`,
    },
    {
      id: 'time',
      title: t('extraTime.time'),
      cell: ({ extra }) => (extra ? <Badge icon="clock">{words(extra)}</Badge> : t('extraTime.none')),
      sort: ({ extra }) => (extra ? 0 : 1),
    },
    { id: 'change', title: t('extraTime.change'), cell: (student) => <Change courseId={courseId} student={student} /> },
    { id: 'number', title: t('extraTime.number'), cell: ({ studentNumber }) => studentNumber ?? '' },
  ];
  return (
    <Stack>
      <DataTable
        label={t('extraTime.title')}
        columns={columns}
        rows={data}
        rowId={({ accountId }) => accountId}
        empty={
          <EmptyState
            title={t('extraTime.empty')}
            action={<ButtonLink to={`/courses/${courseId}/roster`}>{t('extraTime.toRoster')}</ButtonLink>}
          >
            {t('extraTime.emptyDetail')}
          </EmptyState>
        }
      />
      <p>{t('extraTime.running')}</p>
    </Stack>
  );
}

function Change({ courseId, student }: { courseId: string; student: Entitled }) {
  const { t } = useTranslation('session');
  const name = nameOf(student);
  return (
    <Dialog
      title={t('extraTime.form.title', { name })}
      trigger={
        <Button kind="quiet" aria-label={t('extraTime.changeNamed', { name })}>
          {t('extraTime.change')}
        </Button>
      }
    >
      {(close) => <ExtraTimeForm courseId={courseId} student={student} onDone={close} />}
    </Dialog>
  );
}

const nameOf = ({ givenName, familyName }: Entitled) => `${givenName} ${familyName}`;
