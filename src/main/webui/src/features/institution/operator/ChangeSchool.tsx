import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Dialog, ProblemNotice, TextField, toast } from '@/shared/ui';
import f from '../people/Forms.module.css';
import { MadeSlip } from '../people/Slip';
import { faultsAt } from '../school/faults';
import { appoint, disableSchool, rename, useOnSchools, type OperatedSchool } from './schools';

interface ChangeProps {
  school: OperatedSchool;
  onClose: () => void;
}

const whenClosed = (close: () => void) => (open: boolean) => {
  if (!open) close();
};

/** Gives a school other names. */
export function RenameSchool({ school, onClose }: ChangeProps) {
  const { t } = useTranslation('institution');
  const [names, setNames] = useState({ name: school.name, shortName: school.shortName });
  const renaming = useOnSchools(
    () => rename(school, names),
    ({ name }) => {
      toast({ tone: 'good', title: t('people.saved'), detail: name });
      onClose();
    },
  );
  const fault = faultsAt(renaming.error);
  return (
    <Dialog title={t('operator.renameTitle', { name: school.name })} isOpen onOpenChange={whenClosed(onClose)}>
      <form
        className={cx(f.form)}
        onSubmit={(event) => {
          event.preventDefault();
          renaming.mutate(undefined);
        }}
      >
        <TextField
          label={t('school.name')}
          value={names.name}
          onChange={(name) => setNames({ ...names, name })}
          error={fault('name')}
          autoFocus
        />
        <TextField
          label={t('school.shortName')}
          value={names.shortName}
          onChange={(shortName) => setNames({ ...names, shortName })}
          error={fault('shortName')}
        />
        <ProblemNotice problem={renaming.error} />
        <Actions>
          <Button kind="primary" type="submit" isPending={renaming.isPending}>
            {t('people.save')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

/** Names an administrator where none can sign in, and shows the slip. */
export function AppointAdministrator({ school, onClose }: ChangeProps) {
  const { t } = useTranslation('institution');
  const [person, setPerson] = useState({ email: '', givenName: '', familyName: '' });
  const appointing = useOnSchools(() => appoint(school, person));
  const fault = faultsAt(appointing.error);
  const text = (field: 'email' | 'givenName' | 'familyName') => ({
    label: t(`people.${field}`),
    value: person[field],
    onChange: (value: string) => setPerson({ ...person, [field]: value }),
    error: fault(field),
    autoComplete: 'off',
  });
  return (
    <Dialog title={t('operator.appointTitle', { name: school.name })} isOpen onOpenChange={whenClosed(onClose)}>
      {appointing.data ? (
        <MadeSlip slip={appointing.data} onClose={onClose} />
      ) : (
        <form
          className={cx(f.form)}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            appointing.mutate(undefined);
          }}
        >
          <p>{t('operator.appointDetail')}</p>
          <div className={cx(f.pair)}>
            <TextField {...text('givenName')} autoFocus />
            <TextField {...text('familyName')} />
          </div>
          <TextField {...text('email')} type="email" />
          <ProblemNotice problem={appointing.error} />
          <Actions>
            <Button kind="primary" type="submit" isPending={appointing.isPending}>
              {t('operator.makeSlip')}
            </Button>
          </Actions>
        </form>
      )}
    </Dialog>
  );
}

/** Asks before nobody of a school can sign in any more. */
export function DisableSchool({ school, onClose }: ChangeProps) {
  const { t } = useTranslation(['institution', 'common']);
  const disabling = useOnSchools(disableSchool, ({ name }) => {
    toast({ tone: 'good', title: t('operator.isDisabled', { name }) });
    onClose();
  });
  return (
    <Dialog title={t('operator.disableTitle', { name: school.name })} isOpen onOpenChange={whenClosed(onClose)}>
      <p>{t('operator.disableDetail')}</p>
      <ProblemNotice problem={disabling.error} />
      <Actions>
        <Button onPress={onClose} autoFocus>
          {t('common:action.cancel')}
        </Button>
        <Button kind="danger" onPress={() => disabling.mutate(school)} isPending={disabling.isPending}>
          {t('people.disable')}
        </Button>
      </Actions>
    </Dialog>
  );
}
