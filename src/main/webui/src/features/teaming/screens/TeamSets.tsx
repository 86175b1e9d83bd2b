import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayCoordinate, useCourse, type Course } from '@/features/course';
import { ButtonLink, DataTable, EmptyState, PageHeader, type Column } from '@/shared/ui';
import { FormTeams } from '../FormTeams';
import { StateBadge } from '../StateBadge';
import { teamSetsQuery, type TeamSetSummary } from '../teamSets';

/** The team sets of a course, newest first. */
export default function TeamSets() {
  const { t } = useTranslation('teaming');
  const course = useCourse();
  const { data: sets } = useSuspenseQuery(teamSetsQuery(course.id));
  const form = mayCoordinate(course) && course.students >= 2 ? <FormTeams course={course} /> : null;
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={sets.length > 0 ? form : null} />
      <DataTable
        label={t('list.title')}
        columns={useColumns(course.id)}
        rows={sets}
        rowId={({ id }) => id}
        empty={<NoTeams course={course} form={form} />}
      />
    </>
  );
}

function NoTeams({ course, form }: { course: Course; form: React.ReactNode }) {
  const { t } = useTranslation('teaming');
  if (course.students < 2) {
    const toRoster = <ButtonLink to={`/courses/${course.id}/roster`}>{t('list.toRoster')}</ButtonLink>;
    return (
      <EmptyState title={t('list.empty')} action={toRoster}>
        {t('list.emptyRoster')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('list.empty')} action={form}>
      {t('list.emptyDetail')}
    </EmptyState>
  );
}

function useColumns(courseId: string): Column<TeamSetSummary>[] {
  const { t } = useTranslation('teaming');
  return [
    {
      id: 'name',
      title: t('list.name'),
      cell: ({ id, name }) => <Link to={`/courses/${courseId}/teams/${id}`}>{name}</Link>,
      names: true,
    },
    { id: 'state', title: t('list.state'), cell: ({ published }) => <StateBadge published={published} /> },
    { id: 'teams', title: t('list.count'), cell: ({ teams }) => teams, figures: true },
    { id: 'students', title: t('list.students'), cell: ({ students }) => students, figures: true },
    { id: 'size', title: t('list.size'), cell: ({ teamSize }) => teamSize, figures: true },
  ];
}
