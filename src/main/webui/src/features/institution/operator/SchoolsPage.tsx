import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Badge,
  Button,
  DataTable,
  EmptyState,
  Icon,
  Menu,
  MenuItem,
  PageHeader,
  toast,
  useProblemWords,
  type Column,
} from '@/shared/ui';
import { AppointAdministrator, DisableSchool, RenameSchool } from './ChangeSchool';
import { OpenSchool } from './OpenSchool';
import { enableSchool, schoolsQuery, useOnSchools, type OperatedSchool } from './schools';

type Doing = 'rename' | 'appoint' | 'disable';

/** The schools on the server, for whoever operates it: nothing of what is in them. */
export default function SchoolsPage() {
  const { t } = useTranslation('institution');
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const [doing, setDoing] = useState<{ what: Doing; school: OperatedSchool } | null>(null);
  const columns: Column<OperatedSchool>[] = [
    { id: 'name', title: t('school.name'), names: true, cell: ({ name }) => name, sort: ({ name }) => name },
    { id: 'short', title: t('school.shortName'), cell: ({ shortName }) => shortName },
    { id: 'zone', title: t('school.timeZone'), cell: ({ timeZone }) => timeZone.replaceAll('_', ' ') },
    { id: 'state', title: t('operator.state'), cell: (school) => <State school={school} /> },
    {
      id: 'do',
      title: t('people.actions'),
      cell: (school) => <WhatToDo school={school} onChoose={(what) => setDoing({ what, school })} />,
    },
  ];
  const close = () => setDoing(null);
  return (
    <>
      <PageHeader title={t('operator.title')} lead={t('operator.lead')} actions={<OpenSchool />} />
      <DataTable
        label={t('operator.title')}
        columns={columns}
        rows={schools}
        rowId={({ id }) => id}
        empty={<EmptyState title={t('operator.none')}>{t('operator.noneDetail')}</EmptyState>}
      />
      {doing?.what === 'rename' ? <RenameSchool school={doing.school} onClose={close} /> : null}
      {doing?.what === 'appoint' ? <AppointAdministrator school={doing.school} onClose={close} /> : null}
      {doing?.what === 'disable' ? <DisableSchool school={doing.school} onClose={close} /> : null}
    </>
  );
}

function State({ school: { disabled, orphaned } }: { school: OperatedSchool }) {
  const { t } = useTranslation('institution');
  if (disabled) return <Badge icon="lock">{t('operator.disabled')}</Badge>;
  if (orphaned)
    return (
      <Badge tone="wait" icon="clock">
        {t('operator.orphaned')}
      </Badge>
    );
  return (
    <Badge tone="good" icon="check">
      {t('operator.works')}
    </Badge>
  );
}

function WhatToDo({ school, onChoose }: { school: OperatedSchool; onChoose: (what: Doing) => void }) {
  const { t } = useTranslation('institution');
  const words = useProblemWords();
  const enabling = useOnSchools(enableSchool, ({ name }) =>
    toast({ tone: 'good', title: t('operator.isEnabled', { name }) }),
  );
  const letIn = () => enabling.mutate(school, { onError: (problem) => toast({ tone: 'bad', ...words(problem) }) });
  return (
    <Menu
      trigger={
        <Button kind="quiet" aria-label={t('people.doFor', { name: school.name })}>
          <Icon name="menu" />
        </Button>
      }
    >
      <MenuItem onAction={() => onChoose('rename')}>{t('operator.rename')}</MenuItem>
      {school.orphaned ? <MenuItem onAction={() => onChoose('appoint')}>{t('operator.appoint')}</MenuItem> : null}
      {school.disabled ? (
        <MenuItem onAction={letIn}>{t('people.enable')}</MenuItem>
      ) : (
        <MenuItem onAction={() => onChoose('disable')}>{t('people.disable')}</MenuItem>
      )}
    </Menu>
  );
}
