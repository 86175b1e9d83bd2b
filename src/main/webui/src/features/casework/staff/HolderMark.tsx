import { useTranslation } from 'react-i18next';
import { cx, PersonMark, useShortName } from '@/shared/ui';
import type { Holder } from './holders';
import s from './HolderMark.module.css';

/** Who holds a part; a stand-in is said in words. */
export function HolderMark({ holder: { member, standsIn } }: { holder: Holder }) {
  const { t } = useTranslation('casework');
  const shortName = useShortName();
  return (
    <span className={cx(s.holder)}>
      <PersonMark person={member} size="s" />
      {standsIn ? t('staff.standsIn', { name: shortName(member) }) : null}
    </span>
  );
}
