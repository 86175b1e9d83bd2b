import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, cx, TextField } from '@/shared/ui';
import { SHORTEST_PASSWORD } from '../signIn';
import type { SignInFormProps } from './PasswordForm';
import { QueueNotice } from './QueueNotice';
import { SignInProblem, useSlowDown } from './SignInProblem';
import s from './SignIn.module.css';

/** The first way in: a one-time code, and the password for every later time. */
export function CodeForm({ onSignIn, isPending, problem, code: brought = '' }: SignInFormProps & { code?: string }) {
  const { t } = useTranslation('institution');
  const [code, setCode] = useState(brought);
  const [password, setPassword] = useState('');
  const wait = useSlowDown(problem);
  return (
    <Form
      className={cx(s.fields)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && wait === 0) onSignIn({ code: code.trim(), password });
      }}
    >
      <SignInProblem problem={problem} />
      <QueueNotice isPending={isPending} />
      <TextField
        label={t('code.label')}
        hint={t('code.hint')}
        name="code"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        isRequired
        autoFocus={brought === ''}
      />
      <TextField
        label={t('code.password')}
        hint={t('code.passwordHint')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        minLength={SHORTEST_PASSWORD}
        isRequired
        autoFocus={brought !== ''}
      />
      <Button type="submit" kind="primary" wide isPending={isPending} isDisabled={wait > 0}>
        {wait > 0 ? t('waitSeconds', { count: wait }) : t('code.signIn')}
      </Button>
    </Form>
  );
}
