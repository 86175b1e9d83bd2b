import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, Panel, ProblemNotice, Select, Stack, TextField, toast } from '@/shared/ui';
import { addStaff, STAFF_ROLES, useOnStaff, type StaffRole } from './staff';

/** Adds somebody of the own school to the staff of the course. */
export function AddStaff({ courseId, school }: { courseId: string; school: string }) {
  const { t } = useTranslation(['course', 'common']);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('FACILITATOR');
  const adding = useOnStaff(
    courseId,
    () => addStaff(courseId, email.trim(), role),
    () => {
      toast({ tone: 'good', title: t('staffPage.added'), detail: email.trim() });
      setEmail('');
    },
  );
  return (
    <Panel title={t('staffPage.add')}>
      <p>{t('staffPage.addLead', { school })}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!adding.isPending) adding.mutate(undefined);
        }}
      >
        <Stack>
          <TextField
            label={t('staffPage.email')}
            type="email"
            autoComplete="off"
            value={email}
            onChange={setEmail}
            maxLength={254}
          />
          <Select
            label={t('staffPage.role')}
            value={role}
            onChange={setRole}
            options={STAFF_ROLES.map((id) => ({ id, label: t(`common:role.${id}`) }))}
          />
          <ProblemNotice problem={adding.error} />
          <Actions>
            <Button kind="primary" type="submit" isPending={adding.isPending} isDisabled={email.trim() === ''}>
              {t('staffPage.addNow')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Panel>
  );
}
