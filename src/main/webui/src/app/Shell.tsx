import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '@/features/institution';
import { look } from '@/shared/routing/look';
import { cx, Logo, StoredMark } from '@/shared/ui';
import { AccountMenu } from './AccountMenu';
import { Screen } from './Screen';
import s from './Shell.module.css';

/** The page around every screen: who we are, where I am, whether my work is stored. */
export function Shell() {
  const { t } = useTranslation();
  const { roles } = useMe();
  const operates = roles.includes('OPERATOR');
  return (
    <div className={cx(s.shell)}>
      <a className={cx(s.skip)} href="#content">
        {t('skip')}
      </a>
      <header className={cx(s.header)}>
        <NavLink to="/" className={cx(s.logo)} aria-label={t('home')}>
          <Logo />
        </NavLink>
        <nav className={cx(s.nav)} aria-label={t('shell.main')}>
          <NavLink to="/" end>
            {t('shell.today')}
          </NavLink>
          <NavLink to="/courses">{t('shell.courses')}</NavLink>
          {operates || roles.includes('ADMINISTRATOR') || roles.includes('COORDINATOR') ? (
            <NavLink to="/school">{t(operates ? 'shell.server' : 'shell.school')}</NavLink>
          ) : null}
        </nav>
        <div className={cx(s.state)}>
          <StoredMark />
          {look === undefined ? <AccountMenu /> : null}
        </div>
      </header>
      <main id="content" className={cx(s.main)} tabIndex={-1}>
        <Screen />
      </main>
    </div>
  );
}
