import { useTranslation } from 'react-i18next';
import type { Me } from '@/features/institution';
import { cx, PageHeader, useDisciplineName } from '@/shared/ui';
import s from './LookBanner.module.css';

/** Unmistakable: whose screen this is, and that one only looks at it. */
export function LookBanner({ me }: { me: Me }) {
  const { t } = useTranslation();
  const discipline = useDisciplineName()(me.discipline);
  return (
    <aside className={cx(s.banner)}>
      <strong>{t('look.title', { name: `${me.givenName} ${me.familyName}`, discipline })}</strong>
      <span>{t('look.detail')}</span>
    </aside>
  );
}

/** The rehearsal is gone, or whoever looked is signed out. */
export function LookOver() {
  const { t } = useTranslation();
  return (
    <main className={cx(s.over)}>
      <PageHeader title={t('look.over')} lead={t('look.overDetail')} />
      <a href="/">{t('notFound.home')}</a>
    </main>
  );
}
