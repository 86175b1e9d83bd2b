import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import {
  Actions,
  Badge,
  Button,
  DataTable,
  Dialog,
  Icon,
  Menu,
  MenuItem,
  PersonMark,
  ProblemNotice,
  toast,
  useProblemWords,
  type Column,
} from '@/shared/ui';
import { useMe } from '../me';
import { useOwnDisciplineName } from '../school/useOwnDisciplineName';
import { ChangeDetails, ChangeRoles } from './ChangePerson';
import { ErasePerson } from '../privacy/ErasePerson';
import { Askable, PersonData } from '../privacy/PersonPrivacy';
import { disable, enable, useOnPeople, type SchoolAccount } from './people';
import { ResetSignIn } from './ResetSignIn';

const LOOKS = {
  ACTIVE: { tone: 'good', icon: 'check' },
  WAITING: { tone: 'wait', icon: 'clock' },
  DISABLED: { tone: 'plain', icon: 'lock' },
} as const;

type Doing = 'details' | 'roles' | 'reset' | 'disable' | 'data' | 'research' | 'erase';

/** People of the school, each with what can be done for them. */
export function PeopleTable({ people }: { people: SchoolAccount[] }) {
  const { t } = useTranslation(['institution', 'common']);
  const { list } = useFormat();
  const disciplineName = useOwnDisciplineName();
  const [doing, setDoing] = useState<{ what: Doing; person: SchoolAccount } | null>(null);
  const columns: Column<SchoolAccount>[] = [
    {
      id: 'name',
      title: t('people.name'),
      names: true,
      cell: (person) => <PersonMark person={person} named note={person.email} />,
    },
    { id: 'role', title: t('people.role'), cell: ({ roles }) => list(roles.map((role) => t(`common:role.${role}`))) },
    {
      id: 'discipline',
      title: t('people.discipline'),
      cell: ({ discipline }) => (discipline ? disciplineName(discipline) : ''),
    },
    { id: 'number', title: t('people.studentNumber'), cell: ({ studentNumber }) => studentNumber },
    {
      id: 'standing',
      title: t('people.standing'),
      cell: ({ standing }) => <Badge {...LOOKS[standing]}>{t(`people.standings.${standing}`)}</Badge>,
    },
    {
      id: 'do',
      title: t('people.actions'),
      cell: (person) => <WhatToDo person={person} onChoose={(what) => setDoing({ what, person })} />,
    },
  ];
  return (
    <>
      <DataTable label={t('people.title')} columns={columns} rows={people} rowId={({ accountId }) => accountId} />
      {doing ? <Doing {...doing} onClose={() => setDoing(null)} /> : null}
    </>
  );
}

function WhatToDo({ person, onChoose }: { person: SchoolAccount; onChoose: (what: Doing) => void }) {
  const { t } = useTranslation('institution');
  const words = useProblemWords();
  const self = useMe().accountId === person.accountId;
  const name = `${person.givenName} ${person.familyName}`;
  const enabling = useOnPeople(enable, () => toast({ tone: 'good', title: t('people.enabled', { name }) }));
  const letIn = () => enabling.mutate(person, { onError: (problem) => toast({ tone: 'bad', ...words(problem) }) });
  return (
    <Menu
      trigger={
        <Button kind="quiet" aria-label={t('people.doFor', { name })}>
          <Icon name="menu" />
        </Button>
      }
    >
      <MenuItem onAction={() => onChoose('details')}>{t('people.change')}</MenuItem>
      <MenuItem onAction={() => onChoose('roles')}>{t('people.changeRoles')}</MenuItem>
      {person.standing === 'DISABLED' ? (
        <MenuItem onAction={letIn}>{t('people.enable')}</MenuItem>
      ) : (
        <>
          {self ? null : <MenuItem onAction={() => onChoose('reset')}>{t('reset.open')}</MenuItem>}
          <MenuItem onAction={() => onChoose('disable')}>{t('people.disable')}</MenuItem>
        </>
      )}
      <MenuItem onAction={() => onChoose('data')}>{t('personal.theirs')}</MenuItem>
      <MenuItem onAction={() => onChoose('research')}>{t('personal.askable')}</MenuItem>
      {self ? null : <MenuItem onAction={() => onChoose('erase')}>{t('personal.erase')}</MenuItem>}
    </Menu>
  );
}

function Doing({ what, person, onClose }: { what: Doing; person: SchoolAccount; onClose: () => void }) {
  switch (what) {
    case 'details':
      return <ChangeDetails person={person} onClose={onClose} />;
    case 'roles':
      return <ChangeRoles person={person} onClose={onClose} />;
    case 'reset':
      return <ResetSignIn person={person} onClose={onClose} />;
    case 'disable':
      return <Disable person={person} onClose={onClose} />;
    case 'data':
      return <PersonData person={person} onClose={onClose} />;
    case 'research':
      return <Askable person={person} onClose={onClose} />;
    case 'erase':
      return <ErasePerson person={person} onClose={onClose} />;
  }
}

function Disable({ person, onClose }: { person: SchoolAccount; onClose: () => void }) {
  const { t } = useTranslation(['institution', 'common']);
  const name = `${person.givenName} ${person.familyName}`;
  const disabling = useOnPeople(disable, () => {
    toast({ tone: 'good', title: t('people.disabled', { name }) });
    onClose();
  });
  return (
    <Dialog title={t('people.disableTitle', { name })} isOpen onOpenChange={(open) => !open && onClose()}>
      <p>{t('people.disableDetail')}</p>
      <ProblemNotice problem={disabling.error} />
      <Actions>
        <Button onPress={onClose} autoFocus>
          {t('common:action.cancel')}
        </Button>
        <Button kind="danger" onPress={() => disabling.mutate(person)} isPending={disabling.isPending}>
          {t('people.disable')}
        </Button>
      </Actions>
    </Dialog>
  );
}
