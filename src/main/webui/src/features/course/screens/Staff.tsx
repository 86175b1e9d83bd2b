import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/features/institution';
import {
  Button,
  ConfirmDialog,
  DataTable,
  EmptyState,
  PageHeader,
  Panel,
  PersonMark,
  ProblemNotice,
  Stack,
  toast,
  type Column,
} from '@/shared/ui';
import { mayCoordinate, useCourse } from '../course';
import type { OwnPerson, PartnerPerson } from '../roster/roster';
import { AddStaff } from '../staff/AddStaff';
import { removeStaff, STAFF_ROLES, staffQuery, useOnStaff, type StaffRole } from '../staff/staff';

type Place<P> = P & { role: StaffRole };

/** Who conducts and prepares the course, by school; coordinators add and remove people of their own. */
export default function Staff() {
  const { t } = useTranslation('course');
  const course = useCourse();
  const { data } = useSuspenseQuery(staffQuery(course.id));
  const coordinates = mayCoordinate(course);
  return (
    <>
      <PageHeader title={t('staffPage.title')} lead={t('staffPage.lead')} />
      <Stack>
        <Panel title={t('staffPage.own', { school: data.school.name })}>
          <OwnStaff courseId={course.id} people={data.own} mayRemove={coordinates} />
        </Panel>
        {coordinates ? <AddStaff courseId={course.id} school={data.school.name} /> : null}
        {data.partners.length > 0 ? (
          <Panel title={t('staffPage.partners')}>
            <PartnerStaff people={data.partners} />
          </Panel>
        ) : null}
      </Stack>
    </>
  );
}

interface OwnStaffProps {
  courseId: string;
  people: OwnPerson[];
  mayRemove: boolean;
}

function OwnStaff({ courseId, people, mayRemove }: OwnStaffProps) {
  const { t } = useTranslation('course');
  const me = useMe();
  const navigate = useNavigate();
  const named = useColumns<OwnPerson>();
  const removing = useOnStaff(
    courseId,
    async (place: Place<OwnPerson>) => {
      await removeStaff(courseId, place.accountId, place.role);
      // who has left the course finds it closed
      if (place.accountId === me.accountId && place.roles.length === 1) await navigate('/courses');
    },
    () => toast({ tone: 'good', title: t('staffPage.removed') }),
  );
  const email: Column<Place<OwnPerson>> = {
    id: 'email',
    title: t('roster.email'),
    cell: (place) => place.email,
    sort: (place) => place.email,
  };
  const remove: Column<Place<OwnPerson>> = {
    id: 'remove',
    title: t('staffPage.remove'),
    cell: (place) => <Remove place={place} onRemove={() => removing.mutate(place)} isPending={removing.isPending} />,
  };
  return (
    <>
      <ProblemNotice problem={removing.error} />
      <DataTable
        label={t('staffPage.title')}
        columns={mayRemove ? [...named, email, remove] : [...named, email]}
        rows={places(people)}
        rowId={placeId}
        empty={<EmptyState title={t('staffPage.none')}>{t('staffPage.noneDetail')}</EmptyState>}
      />
    </>
  );
}

interface RemoveProps {
  place: Place<OwnPerson>;
  onRemove: () => void;
  isPending: boolean;
}

function Remove({ place, onRemove, isPending }: RemoveProps) {
  const { t } = useTranslation(['course', 'common']);
  const who = { name: `${place.givenName} ${place.familyName}`, role: t(`common:role.${place.role}`) };
  return (
    <ConfirmDialog
      trigger={
        <Button size="s" isDisabled={isPending} aria-label={t('staffPage.removeOf', who)}>
          {t('staffPage.remove')}
        </Button>
      }
      title={t('staffPage.removeTitle', who)}
      confirm={t('staffPage.remove')}
      onConfirm={onRemove}
      danger
    >
      {t('staffPage.removeDetail')}
    </ConfirmDialog>
  );
}

function PartnerStaff({ people }: { people: PartnerPerson[] }) {
  const { t } = useTranslation('course');
  const school: Column<Place<PartnerPerson>> = {
    id: 'school',
    title: t('roster.school'),
    cell: (place) => place.school.name,
    sort: (place) => place.school.name,
  };
  return (
    <DataTable
      label={t('staffPage.partners')}
      columns={[...useColumns<PartnerPerson>(), school]}
      rows={places(people)}
      rowId={placeId}
    />
  );
}

/** A line for each role, because roles are taken away one by one. */
const places = <P extends OwnPerson | PartnerPerson>(people: P[]): Place<P>[] =>
  people.flatMap((person) =>
    STAFF_ROLES.filter((role) => person.roles.includes(role)).map((role) => ({ ...person, role })),
  );

const placeId = ({ accountId, role }: { accountId: string; role: StaffRole }) => `${accountId} ${role}`;

function useColumns<P extends OwnPerson | PartnerPerson>(): Column<Place<P>>[] {
  const { t } = useTranslation(['course', 'common']);
  const role = (place: Place<P>) => t(`common:role.${place.role}`);
  return [
    {
      id: 'name',
      title: t('roster.name'),
      names: true,
      sort: ({ familyName, givenName }) => `${familyName} ${givenName}`,
      cell: (place) => <PersonMark person={place} named note=" " />,
    },
    { id: 'role', title: t('roster.role'), cell: role, sort: role },
  ];
}
