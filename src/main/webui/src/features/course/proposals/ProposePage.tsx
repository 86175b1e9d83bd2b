import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Actions,
  Badge,
  Button,
  DataTable,
  EmptyState,
  FileDrop,
  PageHeader,
  Panel,
  ProblemNotice,
  Select,
  Stack,
  toast,
  type Column,
} from '@/shared/ui';
import { useMe } from '@/features/institution';
import { useCourse } from '../course';
import { proposedQuery, usePropose, type ProposedPerson } from './proposals';

const LOOKS = {
  OPEN: { tone: 'wait', icon: 'clock' },
  ACCEPTED: { tone: 'good', icon: 'check' },
  DECLINED: { tone: 'plain', icon: 'close' },
  ENDED: { tone: 'plain', icon: 'lock' },
} as const;

/** Proposes people of a partner school for the course; their own school says yes or no. */
export default function ProposePage() {
  const { t } = useTranslation('course');
  const course = useCourse();
  const { institutionId } = useMe();
  const { data: proposed } = useSuspenseQuery(proposedQuery(course.id));
  const proposing = usePropose(course.id);
  const schools = [course.school, ...course.partners].filter(({ id }) => id !== institutionId);
  const [school, chooseSchool] = useState(schools[0]?.id ?? null);
  const [file, chooseFile] = useState<File | null>(null);
  const propose = () => {
    if (school === null || file === null) return;
    proposing.mutate(
      { school, file },
      {
        onSuccess: () => {
          chooseFile(null);
          toast({ tone: 'good', title: t('propose.done'), detail: t('propose.doneDetail') });
        },
      },
    );
  };
  return (
    <>
      <PageHeader title={t('propose.title')} lead={t('propose.lead')} />
      <Stack>
        {schools.length === 0 ? (
          <EmptyState title={t('propose.noPartner')}>{t('propose.noPartnerDetail')}</EmptyState>
        ) : (
          <Panel title={t('propose.whom')}>
            <Stack>
              <Select
                label={t('propose.school')}
                options={schools.map(({ id, name }) => ({ id, label: name }))}
                value={school}
                onChange={chooseSchool}
              />
              <FileDrop
                label={t('propose.file')}
                hint={t('propose.hint')}
                accept={['.csv', 'text/csv']}
                file={file}
                onFile={(chosen) => {
                  proposing.reset();
                  chooseFile(chosen);
                }}
              />
              <ProblemNotice problem={proposing.error} />
              <Actions>
                <Button
                  kind="primary"
                  onPress={propose}
                  isPending={proposing.isPending}
                  isDisabled={file === null || school === null}
                >
                  {t('propose.send')}
                </Button>
              </Actions>
            </Stack>
          </Panel>
        )}
        {proposed.length > 0 ? <Proposed people={proposed} /> : null}
      </Stack>
    </>
  );
}

function Proposed({ people }: { people: ProposedPerson[] }) {
  const { t } = useTranslation('course');
  const columns: Column<ProposedPerson>[] = [
    {
      id: 'name',
      title: t('roster.name'),
      names: true,
      cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
      sort: ({ givenName, familyName }) => `${familyName} ${givenName}`,
    },
    { id: 'email', title: t('roster.email'), cell: ({ email }) => email },
    { id: 'school', title: t('roster.school'), cell: ({ school }) => school.name, sort: ({ school }) => school.name },
    {
      id: 'state',
      title: t('propose.answer'),
      cell: ({ state }) => <Badge {...LOOKS[state]}>{t(`propose.state.${state}`)}</Badge>,
      sort: ({ state }) => state,
    },
  ];
  return (
    <Panel title={t('propose.proposed')}>
      <DataTable label={t('propose.proposed')} columns={columns} rows={people} rowId={({ id }) => id} />
    </Panel>
  );
}
