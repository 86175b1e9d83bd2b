import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { Actions, Button, cx, Dialog, Notice, ProblemNotice, Spinner, TextField, toast } from '@/shared/ui';
import { useOnPeople } from '../people/people';
import { erase, erasureQuery, type ErasurePreview, type Fate } from './privacy';
import s from './Privacy.module.css';
import { sectionTitle } from './readable';

interface ErasePersonProps {
  person: { accountId: string; givenName: string; familyName: string };
  onClose: () => void;
}

const FATES: Fate[] = ['DELETED', 'REDACTED', 'KEPT_UNDER_PSEUDONYM'];

/** Shows what would become of everything about a person, and asks for the name before it is done. */
export function ErasePerson({ person, onClose }: ErasePersonProps) {
  const { t } = useTranslation(['institution', 'common']);
  const say = useServerWords();
  const [typed, type] = useState('');
  const preview = useQuery(erasureQuery(person));
  const name = `${person.givenName} ${person.familyName}`;
  const erasing = useOnPeople(erase, () => {
    toast({ tone: 'good', title: t('personal.erased') });
    onClose();
  });
  const hindrance = preview.data?.hindrance;
  const same = typed.trim().toLowerCase() === name.toLowerCase();
  return (
    <Dialog title={t('personal.eraseTitle', { name })} isOpen onOpenChange={(open) => !open && onClose()} width="wide">
      <p>{t('personal.eraseDetail')}</p>
      <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
      {preview.data ? <Fates preview={preview.data} /> : <Spinner label={t('personal.counting')} />}
      {hindrance ? (
        <Notice tone="bad" title={say(hindrance)} />
      ) : (
        <TextField label={t('personal.typeName', { name })} value={typed} onChange={type} autoComplete="off" />
      )}
      <ProblemNotice problem={erasing.error} />
      <Actions>
        <Button onPress={onClose}>{t('common:action.cancel')}</Button>
        {hindrance ? null : (
          <Button
            kind="danger"
            onPress={() => erasing.mutate({ person, name: typed })}
            isDisabled={!same || !preview.data}
            isPending={erasing.isPending}
          >
            {t('personal.eraseForGood')}
          </Button>
        )}
      </Actions>
    </Dialog>
  );
}

function Fates({ preview }: { preview: ErasurePreview }) {
  const { t } = useTranslation('institution');
  return (
    <dl className={cx(s.fates)}>
      {FATES.map((fate) => {
        const parts = preview.parts.filter((part) => part.fate === fate);
        return parts.length === 0 ? null : (
          <div key={fate}>
            <dt>{t(`personal.fate.${fate as 'DELETED'}`)}</dt>
            <dd>
              <ul>
                {parts.map(({ section, entries }) => (
                  <li key={section}>{t('personal.counted', { what: sectionTitle(t, section), count: entries })}</li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
