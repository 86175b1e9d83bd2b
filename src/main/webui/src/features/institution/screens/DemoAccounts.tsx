import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, cx, PersonMark, useDisciplineName } from '@/shared/ui';
import { demoCast } from '../demoCast';
import { demoAccountsQuery, type Credentials, type DemoAccount } from '../signIn';
import s from './DemoAccounts.module.css';

interface DemoAccountsProps {
  onSignIn: (credentials: Credentials) => void;
  isPending: boolean;
}

/** The people of the demo, where one runs: first one of each kind, then on demand all. One press steps in. */
export function DemoAccounts(props: DemoAccountsProps) {
  const { t } = useTranslation('institution');
  const { data: accounts = [] } = useQuery(demoAccountsQuery);
  const [all, showAll] = useState(false);
  if (accounts.length === 0) return null;
  const cast = demoCast(accounts);
  return (
    <section className={cx(s.demo, all && s.all)} aria-labelledby="demo">
      <div className={cx(s.words)}>
        <h2 id="demo">{t('demo.title')}</h2>
        <p>{t('demo.lead')}</p>
      </div>
      {all ? (
        <>
          <Group title={t('demo.staff')} accounts={accounts.filter(isStaff)} {...props} />
          <Group title={t('demo.students')} accounts={accounts.filter((account) => !isStaff(account))} {...props} />
        </>
      ) : (
        <People accounts={cast} {...props} />
      )}
      {!all && cast.length < accounts.length ? (
        <Button kind="quiet" onPress={() => showAll(true)}>
          {t('demo.all', { count: accounts.length })}
        </Button>
      ) : null}
    </section>
  );
}

const isStaff = (account: DemoAccount) => account.role !== 'STUDENT';

function Group({ title, ...props }: DemoAccountsProps & { title: string; accounts: DemoAccount[] }) {
  if (props.accounts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <People {...props} />
    </div>
  );
}

function People({ accounts, onSignIn, isPending }: DemoAccountsProps & { accounts: DemoAccount[] }) {
  return (
    <ul className={cx(s.people)}>
      {accounts.map((account) => (
        <li key={account.email}>
          <AriaButton
            className={cx(s.person)}
            isDisabled={isPending}
            onPress={() => onSignIn({ email: account.email, password: account.password })}
          >
            <PersonMark person={account} named note={<Who account={account} />} />
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

/** Role or discipline, and the school. */
function Who({ account: { role, discipline, school } }: { account: DemoAccount }) {
  const { t } = useTranslation('institution');
  const disciplineName = useDisciplineName();
  const what = role === 'STUDENT' ? disciplineName(discipline) : t(`role.${role}`, { ns: 'common' });
  return t('demo.who', { what, school });
}
