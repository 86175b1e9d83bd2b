import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Dialog, ProblemNotice, toast } from '@/shared/ui';
import { changeDetails, giveRoles, useOnPeople, type Details, type SchoolAccount } from './people';
import { PersonForm } from './PersonForm';
import { RoleChoice } from './RoleChoice';
import s from './Forms.module.css';

interface ChangeProps {
  person: SchoolAccount;
  onClose: () => void;
}

/** Writes anew what the school says of a person. */
export function ChangeDetails({ person, onClose }: ChangeProps) {
  const { t } = useTranslation('institution');
  const changing = useOnPeople((details: Details) => changeDetails(person, details), done(onClose, t('people.saved')));
  const { email, givenName, familyName, discipline, studentNumber } = person;
  return (
    <Dialog
      title={t('people.changeTitle', { name: `${givenName} ${familyName}` })}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <PersonForm
        at={{ email, givenName, familyName, discipline: discipline ?? null, studentNumber: studentNumber ?? '' }}
        save={t('people.save')}
        onSave={changing.mutate}
        isPending={changing.isPending}
        problem={changing.error}
      />
    </Dialog>
  );
}

/** Says anew what a person is at the school. */
export function ChangeRoles({ person, onClose }: ChangeProps) {
  const { t } = useTranslation('institution');
  const [roles, setRoles] = useState(person.roles);
  const giving = useOnPeople(() => giveRoles(person, roles), done(onClose, t('people.saved')));
  return (
    <Dialog
      title={t('people.rolesTitle', { name: `${person.givenName} ${person.familyName}` })}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <form
        className={cx(s.form)}
        onSubmit={(event) => {
          event.preventDefault();
          giving.mutate(undefined);
        }}
      >
        <RoleChoice value={roles} onChange={setRoles} />
        <p>{t('people.rolesNote')}</p>
        <ProblemNotice problem={giving.error} />
        <Actions>
          <Button kind="primary" type="submit" isPending={giving.isPending}>
            {t('people.save')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

const done = (close: () => void, title: string) => (person: SchoolAccount) => {
  toast({ tone: 'good', title, detail: `${person.givenName} ${person.familyName}` });
  close();
};
