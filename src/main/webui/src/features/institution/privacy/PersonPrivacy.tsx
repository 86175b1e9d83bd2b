import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Actions, Button, Checkbox, Dialog, ProblemNotice, Spinner } from '@/shared/ui';
import { askableQuery, dataOf, setAskable, useChange } from './privacy';
import { PersonalFiles } from './PersonalFiles';

interface PersonProps {
  person: { accountId: string; givenName: string; familyName: string };
  onClose: () => void;
}

/** Everything about a person who asked for it. */
export function PersonData({ person, onClose }: PersonProps) {
  const { t } = useTranslation('institution');
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <Dialog title={t('personal.theirsTitle', { name })} isOpen onOpenChange={(open) => !open && onClose()}>
      <p>{t('personal.theirsDetail')}</p>
      <PersonalFiles ask={() => dataOf(person)} />
    </Dialog>
  );
}

/** Whether a person may be asked for consent to research, minors for instance not. */
export function Askable({ person, onClose }: PersonProps) {
  const { t } = useTranslation(['institution', 'common']);
  const name = `${person.givenName} ${person.familyName}`;
  const query = askableQuery(person);
  const standing = useQuery(query);
  const setting = useChange(query.queryKey, (possible: boolean) => setAskable({ person, possible }));
  return (
    <Dialog title={t('personal.askableTitle', { name })} isOpen onOpenChange={(open) => !open && onClose()}>
      <p>{t('personal.askableDetail')}</p>
      <ProblemNotice problem={standing.error ?? setting.error} />
      {standing.data ? (
        <Checkbox
          isSelected={!standing.data.possible}
          onChange={(never) => setting.mutate(!never)}
          isDisabled={setting.isPending}
        >
          {t('personal.neverAsk')}
        </Checkbox>
      ) : (
        <Spinner label={t('people.looking')} />
      )}
      <Actions>
        <Button onPress={onClose}>{t('common:action.close')}</Button>
      </Actions>
    </Dialog>
  );
}
