import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import { UploadSteps, useUpload } from '@/shared/upload';
import { Badge, DataTable, PageHeader, Panel, PersonMark, Stack, Stat, Stats, toast, type Column } from '@/shared/ui';
import { useMe, type Role } from '../me';
import { useOwnDisciplineName } from '../school/useOwnDisciplineName';
import { FileFaults } from './FileFaults';
import { previewPeople, takePeople, type PeoplePlan, type PersonRow } from './peopleFile';

const TONES = { NEW: 'good', KNOWN: 'plain', CHANGED: 'wait' } as const;

/** Takes people of one's own school over from a file: what it would do first, then all of it or nothing. */
export default function PeopleFilePage() {
  const { t } = useTranslation('institution');
  const { institutionName } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useUpload({
    preview: previewPeople,
    confirm: takePeople,
    onDone: async ({ opened, changed }) => {
      toast({ tone: 'good', title: t('file.done'), detail: t('file.doneDetail', { opened, changed }) });
      await queries.invalidateQueries({ queryKey: ['people'] });
      await navigate('/school/people');
    },
  });
  const taken = ({ newPeople, changed }: PeoplePlan) => newPeople + changed;
  return (
    <>
      <PageHeader title={t('file.title')} lead={t('file.lead', { school: institutionName })} />
      <UploadSteps
        upload={upload}
        label={t('file.label')}
        accept={['.csv', 'text/csv']}
        hint={t('file.hint')}
        preview={(plan) => <Preview plan={plan} />}
        confirm={(plan) => (taken(plan) === 0 ? t('file.noChange') : t('file.confirm', { count: taken(plan) }))}
        refused={({ faulty }) => t('file.refused', { count: faulty })}
        nothing={(plan) => taken(plan) === 0}
      />
    </>
  );
}

function Preview({ plan }: { plan: PeoplePlan }) {
  const { t } = useTranslation('institution');
  return (
    <Stack>
      <Stats>
        <Stat label={t('file.kind.NEW')} value={plan.newPeople} />
        <Stat label={t('file.kind.KNOWN')} value={plan.known} />
        <Stat label={t('file.kind.CHANGED')} value={plan.changed} />
        <Stat label={t('file.faulty')} value={plan.faulty} />
      </Stats>
      <FileFaults faults={plan.faults} notices={plan.notices} />
      {plan.rows.length > 0 ? <Rows plan={plan} /> : null}
    </Stack>
  );
}

function Rows({ plan }: { plan: PeoplePlan }) {
  const { t } = useTranslation(['institution', 'common']);
  const { list } = useFormat();
  const disciplineName = useOwnDisciplineName();
  const roleNames = (roles: readonly string[]) => list(roles.map((role) => t(`common:role.${role as Role}`)));
  const columns: Column<PersonRow>[] = [
    { id: 'line', title: t('file.line'), cell: ({ line }) => line, sort: ({ line }) => line, figures: true },
    {
      id: 'person',
      title: t('people.name'),
      names: true,
      cell: (row) => <PersonMark person={row} named note={row.email} />,
      sort: ({ familyName, givenName }) => `${familyName} ${givenName}`,
    },
    { id: 'roles', title: t('people.roles'), cell: ({ roles }) => roleNames(roles) },
    {
      id: 'discipline',
      title: t('people.discipline'),
      cell: ({ discipline }) => (discipline ? disciplineName(discipline) : ''),
    },
    { id: 'effect', title: t('file.effect'), cell: (row) => <Effect row={row} roleNames={roleNames} /> },
  ];
  return (
    <Panel title={t('file.rows')}>
      {plan.total > plan.rows.length ? (
        <p>{t('file.firstRows', { shown: plan.rows.length, count: plan.total })}</p>
      ) : null}
      <DataTable label={t('file.rows')} columns={columns} rows={plan.rows} rowId={({ line }) => String(line)} />
    </Panel>
  );
}

function Effect({ row, roleNames }: { row: PersonRow; roleNames: (roles: readonly string[]) => string }) {
  const { t } = useTranslation('institution');
  const words = (field: string, values: readonly string[]) =>
    (field === 'ROLES' ? roleNames(values) : values.join(' ')) || t('file.nothing');
  return (
    <Stack>
      <Badge tone={TONES[row.kind]}>{t(`file.kind.${row.kind}`)}</Badge>
      {row.changes.map(({ field, before, after }) => (
        <span key={field}>
          {t('file.becomes', {
            field: t(`file.field.${field}`),
            before: words(field, before),
            after: words(field, after),
          })}
        </span>
      ))}
    </Stack>
  );
}
