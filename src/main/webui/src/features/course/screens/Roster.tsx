import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResetSignIn, useMe, useOwnDisciplineName } from '@/features/institution';
import { useFormat } from '@/shared/i18n/format';
import {
  Badge,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  PageHeader,
  Panel,
  PersonMark,
  Stack,
  useDisciplineName,
  type Column,
} from '@/shared/ui';
import { mayCoordinate, useCourse, type CourseRole } from '../course';
import { waitingQuery } from '../proposals/proposals';
import { Waiting } from '../proposals/Waiting';
import { rosterQuery, type OwnPerson, type PartnerPerson } from '../roster/roster';

/** Who takes part: one's own school's people with their sign-in, partners' people by name and school. */
export default function Roster() {
  const { t } = useTranslation('course');
  const course = useCourse();
  const { data } = useSuspenseQuery(rosterQuery(course.id));
  const coordinates = mayCoordinate(course);
  const upload = (
    <ButtonLink to={`/courses/${course.id}/roster/upload`} kind="primary">
      {t('roster.upload')}
    </ButtonLink>
  );
  const actions = (
    <>
      <ButtonLink to={`/courses/${course.id}/roster/newcomers`}>{t('newcomers.title')}</ButtonLink>
      <ButtonLink to={`/courses/${course.id}/roster/propose`}>{t('propose.link')}</ButtonLink>
      {upload}
    </>
  );
  return (
    <>
      <PageHeader title={t('roster.title')} lead={t('roster.lead')} actions={coordinates ? actions : null} />
      <Stack>
        {coordinates ? <ProposedByPartners courseId={course.id} /> : null}
        <Panel title={t('roster.own', { school: data.school.name })} aside={<Headcount people={data.own} />}>
          <OwnPeople people={data.own} />
          {hasStudents(data.own) ? null : (
            <EmptyState title={t('roster.empty')} action={coordinates ? upload : null}>
              {t('roster.emptyDetail')}
            </EmptyState>
          )}
        </Panel>
        {course.partners.length > 0 || data.partners.length > 0 ? (
          <Panel title={t('roster.partners')} aside={<Headcount people={data.partners} />}>
            <p>{t(data.partners.length > 0 ? 'roster.partnersNote' : 'roster.partnersEmpty')}</p>
            <PartnerPeople people={data.partners} />
          </Panel>
        ) : null}
      </Stack>
    </>
  );
}

/** Who of one's own school a partner proposed for this course; nothing where nobody waits, or the answer is others'. */
function ProposedByPartners({ courseId }: { courseId: string }) {
  const coordinator = useMe().roles.includes('COORDINATOR');
  const { data = [] } = useQuery({ ...waitingQuery, enabled: coordinator });
  const people = data.filter((person) => person.courseId === courseId);
  if (people.length === 0) return null;
  return <Waiting key={people.map(({ id }) => id).join()} people={people} />;
}

const hasStudents = (people: { roles: CourseRole[] }[]) => people.some(({ roles }) => roles.includes('STUDENT'));

function Headcount({ people }: { people: { roles: CourseRole[] }[] }) {
  const { t } = useTranslation('course');
  const students = people.filter(({ roles }) => roles.includes('STUDENT')).length;
  return (
    <span>
      {t('students', { count: students })} · {t('staff', { count: people.length - students })}
    </span>
  );
}

function OwnPeople({ people }: { people: OwnPerson[] }) {
  const { t } = useTranslation('course');
  const disciplineName = useOwnDisciplineName();
  const role = useRoleColumn();
  const pseudonymous = people.some((person) => person.pseudonym !== null);
  const [locked, setLocked] = useState<OwnPerson | null>(null);
  const columns: Column<OwnPerson>[] = [
    nameColumn(t, disciplineName),
    role,
    { id: 'email', title: t('roster.email'), cell: ({ email }) => email, sort: ({ email }) => email },
    {
      id: 'number',
      title: t('roster.number'),
      cell: ({ studentNumber }) => studentNumber,
      sort: ({ studentNumber }) => studentNumber,
    },
    ...(pseudonymous ? [pseudonym(t)] : []),
    {
      id: 'state',
      title: t('roster.state'),
      cell: ({ signedUp }) => (
        <Badge tone={signedUp ? 'good' : 'wait'} icon={signedUp ? 'check' : 'clock'}>
          {t(signedUp ? 'roster.signedUp' : 'roster.notSignedUp')}
        </Badge>
      ),
      sort: ({ signedUp }) => Number(signedUp),
    },
    {
      id: 'help',
      title: t('roster.help'),
      cell: (person) =>
        person.roles.every((each) => each === 'STUDENT') ? (
          <Button size="s" onPress={() => setLocked(person)} aria-label={t('roster.resetOf', { name: nameOf(person) })}>
            {t('roster.reset')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      {pseudonymous ? <p>{t('roster.pseudonymsNote')}</p> : null}
      <DataTable
        label={t('roster.title')}
        columns={columns}
        rows={people}
        rowId={({ accountId }) => accountId}
        empty={<span hidden />}
      />
      {locked ? <ResetSignIn person={locked} onClose={() => setLocked(null)} /> : null}
    </>
  );
}

/** As whom a partner's staff speak of one's own students. */
const pseudonym = (t: TFunction<'course'>): Column<OwnPerson> => ({
  id: 'pseudonym',
  title: t('roster.pseudonym'),
  cell: (person) => person.pseudonym,
  sort: (person) => person.pseudonym,
});

function PartnerPeople({ people }: { people: PartnerPerson[] }) {
  const { t } = useTranslation('course');
  const disciplineName = useDisciplineName();
  const role = useRoleColumn();
  const columns: Column<PartnerPerson>[] = [
    nameColumn(t, disciplineName),
    role,
    { id: 'school', title: t('roster.school'), cell: ({ school }) => school.name, sort: ({ school }) => school.name },
  ];
  if (people.length === 0) return null;
  return (
    <DataTable label={t('roster.partners')} columns={columns} rows={people} rowId={({ accountId }) => accountId} />
  );
}

const nameOf = ({ givenName, familyName }: ListedPerson) => `${givenName} ${familyName}`;

type ListedPerson = Pick<OwnPerson, 'givenName' | 'familyName' | 'discipline' | 'roles'>;

function nameColumn(t: TFunction<'course'>, disciplineName: (code: string | null) => string): Column<ListedPerson> {
  return {
    id: 'name',
    title: t('roster.name'),
    names: true,
    sort: ({ familyName, givenName }) => `${familyName} ${givenName}`,
    cell: (person) => (
      <PersonMark
        person={person}
        named
        note={person.roles.includes('STUDENT') || person.discipline ? disciplineName(person.discipline) : ' '}
      />
    ),
  };
}

function useRoleColumn(): Column<ListedPerson> {
  const { t } = useTranslation(['course', 'common']);
  const { list } = useFormat();
  const named = ({ roles }: ListedPerson) => list(roles.map((role) => t(`common:role.${role}`)));
  return { id: 'role', title: t('roster.role'), cell: named, sort: named };
}
