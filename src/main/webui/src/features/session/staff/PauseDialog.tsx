import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Dialog, TextField } from '@/shared/ui';
import s from './Form.module.css';

/** Stops everything, with a line that stands on every screen until it goes on. */
export function PauseDialog({ onStop, isPending }: { onStop: (message: string) => void; isPending: boolean }) {
  const { t } = useTranslation('session');
  return (
    <Dialog
      title={t('lead.pause.title')}
      trigger={
        <Button kind="quiet" isPending={isPending}>
          {t('lead.pause.write')}
        </Button>
      }
    >
      {(close) => (
        <PauseForm
          onStop={(message) => {
            close();
            onStop(message);
          }}
        />
      )}
    </Dialog>
  );
}

function PauseForm({ onStop }: { onStop: (message: string) => void }) {
  const { t } = useTranslation('session');
  const [message, setMessage] = useState('');
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        onStop(message);
      }}
    >
      <p>{t('lead.pause.detail')}</p>
      <TextField
        label={t('lead.pause.message')}
        hint={t('lead.pause.hint')}
        value={message}
        onChange={setMessage}
        maxLength={140}
        autoFocus
      />
      <Actions>
        <Button kind="primary" type="submit">
          {t('lead.pause.stop')}
        </Button>
      </Actions>
    </form>
  );
}
