import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, cx, TextField } from '@/shared/ui';
import type { Credentials } from '../signIn';
import { QueueNotice } from './QueueNotice';
import { SignInProblem, useSlowDown } from './SignInProblem';
import s from './SignIn.module.css';

export interface SignInFormProps {
  onSignIn: (credentials: Credentials) => void;
  isPending: boolean;
  problem: unknown;
}

/** The usual way in. */
export function PasswordForm({ onSignIn, isPending, problem }: SignInFormProps) {
  const { t } = useTranslation('institution');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const wait = useSlowDown(problem);
  return (
    <Form
      className={cx(s.fields)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && wait === 0) onSignIn({ email: email.trim(), password });
      }}
    >
      <SignInProblem problem={problem} />
      <QueueNotice isPending={isPending} />
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <TextField
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      <Button type="submit" kind="primary" wide isPending={isPending} isDisabled={wait > 0}>
        {wait > 0 ? t('waitSeconds', { count: wait }) : t('signIn')}
      </Button>
    </Form>
  );
}
