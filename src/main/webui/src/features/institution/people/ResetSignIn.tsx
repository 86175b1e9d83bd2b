import { useTranslation } from 'react-i18next';
import { Actions, Button, Dialog, ProblemNotice } from '@/shared/ui';
import { resetSignIn, useOnPeople } from './people';
import { MadeSlip } from './Slip';

interface ResetSignInProps {
  person: { accountId: string; givenName: string; familyName: string };
  onClose: () => void;
}

/** Helps a person in who has no password at hand: asks, ends what was, and shows the new code once. */
export function ResetSignIn({ person, onClose }: ResetSignInProps) {
  const { t } = useTranslation(['institution', 'common']);
  const resetting = useOnPeople(resetSignIn);
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <Dialog
      title={t(resetting.data ? 'reset.made' : 'reset.title', { name })}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      {resetting.data ? (
        <MadeSlip slip={resetting.data} onClose={onClose} />
      ) : (
        <>
          <p>{t('reset.detail')}</p>
          <ProblemNotice problem={resetting.error} />
          <Actions>
            <Button onPress={onClose} autoFocus>
              {t('common:action.cancel')}
            </Button>
            <Button kind="primary" onPress={() => resetting.mutate(person)} isPending={resetting.isPending}>
              {t('reset.confirm')}
            </Button>
          </Actions>
        </>
      )}
    </Dialog>
  );
}
