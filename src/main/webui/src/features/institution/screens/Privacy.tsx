import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink, cx, EmptyState, LanguageSwitch, Logo, PageHeader, Panel, Stack } from '@/shared/ui';
import { meQuery } from '../me';
import { privacyQuery } from '../school/settings';
import s from './Privacy.module.css';

/** What each school says about privacy, one's own first; also for who is not signed in yet. */
export default function Privacy() {
  const { t } = useTranslation('institution');
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: all } = useSuspenseQuery(privacyQuery);
  const own = all.filter(({ schoolId }) => schoolId === me?.institutionId);
  const texts = [...own, ...all.filter((text) => !own.includes(text))];
  return (
    <div className={cx(s.page)}>
      <header className={cx(s.head)}>
        <Logo size={32} />
        <LanguageSwitch />
      </header>
      <main>
        <PageHeader
          title={t('privacy.title')}
          lead={t('privacy.lead')}
          actions={<ButtonLink to={me ? '/account' : '/sign-in'}>{t('privacy.back')}</ButtonLink>}
        />
        {texts.length === 0 ? <EmptyState title={t('privacy.none')}>{t('privacy.noneDetail')}</EmptyState> : null}
        <Stack>
          {texts.map(({ schoolId, school, text }) => (
            <Panel key={schoolId} title={school}>
              <div className={cx(s.text)}>
                {text.split(/\n{2,}/).map((paragraph, place) => (
                  <p key={place}>{paragraph}</p>
                ))}
              </div>
            </Panel>
          ))}
        </Stack>
      </main>
    </div>
  );
}
