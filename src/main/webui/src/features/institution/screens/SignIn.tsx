import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { Button, cx, LanguageSwitch, Logo, usePageTitle } from '@/shared/ui';
import { destination } from '../destination';
import { meQuery } from '../me';
import { useSignIn } from '../signIn';
import { CodeForm } from './CodeForm';
import { ConsultFigure } from './ConsultFigure';
import { DemoAccounts } from './DemoAccounts';
import { PasswordForm } from './PasswordForm';
import s from './SignIn.module.css';

/** The first page: what Consilium is, and the way in. */
export default function SignIn() {
  const { t } = useTranslation('institution');
  const { data: me } = useSuspenseQuery(meQuery);
  const [search] = useSearchParams();
  const brought = useBroughtCode();
  const [withCode, setWithCode] = useState(brought !== '');
  const signIn = useSignIn();
  usePageTitle(t('title'));
  if (me) return <Navigate to={destination(search)} replace />;

  const form = { onSignIn: signIn.mutate, isPending: signIn.isPending, problem: signIn.error };
  const change = () => {
    signIn.reset();
    setWithCode(!withCode);
  };
  return (
    <div className={cx(s.page)}>
      <header className={cx(s.head)}>
        <Logo size={32} />
        <LanguageSwitch />
      </header>
      <main className={cx(s.main)}>
        <div className={cx(s.opening)}>
          <p className={cx(s.statement)}>
            {t('statement', { returnObjects: true }).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
          <ConsultFigure />
        </div>
        <div className={cx(s.ways)}>
          <section className={cx(s.form)} aria-labelledby="way-in">
            <h1 id="way-in">{withCode ? t('code.title') : t('title')}</h1>
            {withCode ? <CodeForm {...form} code={brought} /> : <PasswordForm {...form} />}
            <Button kind="quiet" onPress={change}>
              {withCode ? t('havePassword') : t('haveCode')}
            </Button>
            <Link to="/privacy">{t('privacy.link')}</Link>
          </section>
          <DemoAccounts onSignIn={signIn.mutate} isPending={signIn.isPending} />
        </div>
      </main>
    </div>
  );
}

/** The code that a slip's link brought along; taken out of the address, so that nobody finds it in the history. */
function useBroughtCode(): string {
  const { hash, search, pathname } = useLocation();
  const navigate = useNavigate();
  const [code] = useState(() => new URLSearchParams(hash.slice(1)).get('code') ?? '');
  useEffect(() => {
    if (hash) void navigate({ pathname, search }, { replace: true });
  }, [hash, search, pathname, navigate]);
  return code;
}
