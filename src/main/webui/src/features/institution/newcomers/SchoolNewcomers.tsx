import { useTranslation } from 'react-i18next';
import { ButtonLink, cx, PageHeader } from '@/shared/ui';
import { useMe } from '../me';
import { GettingIn } from './GettingIn';
import { schoolNewcomers } from './newcomers';
import s from './Newcomers.module.css';

/** The ways in for everybody at one's own school who has never signed in. */
export default function SchoolNewcomers() {
  const { t } = useTranslation('institution');
  const { institutionName: school } = useMe();
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <PageHeader
          title={t('gettingIn.title')}
          lead={t('gettingIn.school', { school })}
          actions={<ButtonLink to="/school/people">{t('people.title')}</ButtonLink>}
        />
      </div>
      <GettingIn newcomers={schoolNewcomers} heading={school} />
    </>
  );
}
