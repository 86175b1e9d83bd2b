import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, toast } from '@/shared/ui';
import type { Role } from '../me';
import { openAccount, resetSignIn, useOnPeople, type Details, type SchoolAccount, type SignInSlip } from './people';
import { PersonForm } from './PersonForm';
import { RoleChoice } from './RoleChoice';
import { MadeSlip } from './Slip';

/** Opens an account and shows its sign-in slip. */
export function AddPerson() {
  const { t } = useTranslation('institution');
  return (
    <Dialog title={t('people.add')} trigger={<Button kind="primary">{t('people.add')}</Button>}>
      {(close) => <AddPersonForm onClose={close} />}
    </Dialog>
  );
}

function AddPersonForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('institution');
  const [roles, setRoles] = useState<Role[]>(['STUDENT']);
  const opening = useOnPeople(
    ({ details }: { details: Details }) => open(details, roles),
    onOpened(onClose, t('people.added')),
  );
  if (opening.data?.slip) return <MadeSlip slip={opening.data.slip} onClose={onClose} />;
  return (
    <PersonForm
      save={t('people.addAndSlip')}
      onSave={(details) => opening.mutate({ details })}
      isPending={opening.isPending}
      problem={opening.error}
    >
      <RoleChoice value={roles} onChange={setRoles} />
    </PersonForm>
  );
}

interface Opened {
  person: SchoolAccount;
  /** Null when the account was opened, but the code could not be made: the list offers it again. */
  slip: SignInSlip | null;
}

async function open(details: Details, roles: Role[]): Promise<Opened> {
  const person = await openAccount(details, roles);
  const slip = await resetSignIn(person).catch(() => null);
  return { person, slip };
}

const onOpened = (close: () => void, title: string) => (opened: Opened) => {
  if (opened.slip) return;
  toast({ tone: 'good', title, detail: opened.person.email });
  close();
};
