import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import { cx, DisciplineMark, PageHeader, Panel, Stack } from '@/shared/ui';
import s from '../account/Account.module.css';
import { Devices } from '../account/Devices';
import { MyConsent, MyData } from '../account/MyData';
import { PasswordChange } from '../account/PasswordChange';
import { useMe } from '../me';
import { useOwnDisciplineName } from '../school/useOwnDisciplineName';

/** One's own account: what the school says of one, the password, and where one is signed in. */
export default function Account() {
  const { t } = useTranslation(['institution', 'common']);
  const { list } = useFormat();
  const disciplineName = useOwnDisciplineName();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Stack>
        <Panel title={`${me.givenName} ${me.familyName}`}>
          <dl className={cx(s.facts)}>
            <dt>{t('email')}</dt>
            <dd>{me.email}</dd>
            <dt>{t('account.school')}</dt>
            <dd>{me.institutionName}</dd>
            <dt>{t('people.roles')}</dt>
            <dd>{list(me.roles.map((role) => t(`common:role.${role}`)))}</dd>
            {me.discipline ? (
              <>
                <dt>{t('people.discipline')}</dt>
                <dd>
                  <DisciplineMark code={me.discipline} decorative /> {disciplineName(me.discipline)}
                </dd>
              </>
            ) : null}
          </dl>
          <p className={cx(s.soft)}>
            {t('account.detailsNote')} <Link to="/privacy">{t('privacy.ofYours')}</Link>
          </p>
        </Panel>
        <PasswordChange email={me.email} />
        <Devices />
        <MyData />
        <MyConsent />
      </Stack>
    </>
  );
}
