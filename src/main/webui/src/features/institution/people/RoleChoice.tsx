import { useTranslation } from 'react-i18next';
import { Checkbox, cx } from '@/shared/ui';
import type { Role } from '../me';
import { ROLES } from './people';
import s from './Forms.module.css';

/** What a person is at the school; more than one is possible. */
export function RoleChoice({ value, onChange }: { value: Role[]; onChange: (roles: Role[]) => void }) {
  const { t } = useTranslation(['institution', 'common']);
  return (
    <fieldset className={cx(s.roles)}>
      <legend>{t('people.roles')}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          isSelected={value.includes(role)}
          onChange={(chosen) => onChange(ROLES.filter((each) => (each === role ? chosen : value.includes(each))))}
        >
          {t(`common:role.${role}`)}
          <span className={cx(s.about)}>{t(`people.about.${role}`)}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
