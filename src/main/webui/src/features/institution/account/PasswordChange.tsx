import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { Actions, Button, Checkbox, cx, Panel, ProblemNotice, TextField, toast } from '@/shared/ui';
import { SHORTEST_PASSWORD } from '../signIn';
import { useSlowDown } from '../screens/SignInProblem';
import { changePassword, signInsQuery, type NewPassword } from './account';
import s from './Account.module.css';

const EMPTY: NewPassword = { present: '', chosen: '', keepOthers: false };

/** Another password for oneself, against the present one. */
export function PasswordChange({ email }: { email: string }) {
  const { t } = useTranslation('institution');
  const [form, setForm] = useState(EMPTY);
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: changePassword,
    gcTime: 0,
    onSuccess: async () => {
      setForm(EMPTY);
      toast({ tone: 'good', title: t('account.passwordSaved') });
      await queries.invalidateQueries({ queryKey: signInsQuery.queryKey });
    },
  });
  const wait = useSlowDown(changing.error);
  const set = (change: Partial<NewPassword>) => {
    setForm({ ...form, ...change });
    if (wait === 0) changing.reset();
  };
  const fault = (field: string) =>
    changing.error ? problemOf(changing.error).faults.find(({ where }) => where === field)?.detail : undefined;
  const atFields = fault('present') ?? fault('password');
  return (
    <Panel title={t('account.password')}>
      <form
        className={cx(s.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!changing.isPending && wait === 0) changing.mutate(form);
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t('account.present')}
          type="password"
          autoComplete="current-password"
          value={form.present}
          onChange={(present) => set({ present })}
          error={fault('present')}
          isRequired
        />
        <TextField
          label={t('account.chosen')}
          hint={t('code.passwordHint')}
          type="password"
          autoComplete="new-password"
          value={form.chosen}
          onChange={(chosen) => set({ chosen })}
          error={fault('password')}
          minLength={SHORTEST_PASSWORD}
          isRequired
        />
        <Checkbox isSelected={form.keepOthers} onChange={(keepOthers) => set({ keepOthers })}>
          {t('account.keepOthers')}
        </Checkbox>
        {atFields === undefined ? <ProblemNotice problem={changing.error} /> : null}
        <Actions>
          <Button kind="primary" type="submit" isPending={changing.isPending} isDisabled={wait > 0}>
            {wait > 0 ? t('waitSeconds', { count: wait }) : t('account.savePassword')}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
