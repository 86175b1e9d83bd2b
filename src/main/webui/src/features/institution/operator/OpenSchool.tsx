import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Dialog, ProblemNotice, TextField } from '@/shared/ui';
import { faultsAt } from '../school/faults';
import { ZoneSelect } from '../school/ZoneSelect';
import f from '../people/Forms.module.css';
import { MadeSlip } from '../people/Slip';
import { openSchool, useOnSchools, type NewSchool } from './schools';

/** Sets a school up with its first administrator, whose slip it shows. */
export function OpenSchool() {
  const { t } = useTranslation('institution');
  return (
    <Dialog title={t('operator.open')} width="wide" trigger={<Button kind="primary">{t('operator.open')}</Button>}>
      {(close) => <OpenSchoolForm onClose={close} />}
    </Dialog>
  );
}

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function OpenSchoolForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('institution');
  const [school, setSchool] = useState<NewSchool>(() => ({
    name: '',
    shortName: '',
    timeZone: zoneHere(),
    email: '',
    givenName: '',
    familyName: '',
  }));
  const opening = useOnSchools(openSchool);
  const fault = faultsAt(opening.error);
  if (opening.data) return <MadeSlip slip={opening.data} onClose={onClose} />;
  const text = (field: 'name' | 'shortName' | 'email' | 'givenName' | 'familyName', label: string) => ({
    label,
    value: school[field],
    onChange: (value: string) => setSchool({ ...school, [field]: value }),
    error: fault(field),
    autoComplete: 'off',
  });
  return (
    <form
      className={cx(f.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening.isPending) opening.mutate(school);
      }}
    >
      <TextField {...text('name', t('school.name'))} autoFocus />
      <div className={cx(f.pair)}>
        <TextField {...text('shortName', t('school.shortName'))} hint={t('school.shortNameHint')} />
        <ZoneSelect
          value={school.timeZone}
          onChange={(timeZone) => setSchool({ ...school, timeZone })}
          error={fault('timeZone')}
        />
      </div>
      <p>{t('operator.administrator')}</p>
      <div className={cx(f.pair)}>
        <TextField {...text('givenName', t('people.givenName'))} />
        <TextField {...text('familyName', t('people.familyName'))} />
      </div>
      <TextField {...text('email', t('people.email'))} type="email" hint={t('people.emailHint')} />
      <ProblemNotice problem={opening.error} />
      <Actions>
        <Button kind="primary" type="submit" isPending={opening.isPending}>
          {t('operator.openAndSlip')}
        </Button>
      </Actions>
    </form>
  );
}
