import { useTranslation } from 'react-i18next';
import { cx, useNameOf } from '@/shared/ui';
import type { ColleagueView } from '@/shared/live/messages';
import s from './OnlyConductor.module.css';

/** In the place of a step that somebody else conducts. */
export function OnlyConductor({ conductor }: { conductor: ColleagueView }) {
  const { t } = useTranslation('session');
  const name = `${conductor.givenName} ${conductor.familyName}`;
  const shown = useNameOf()(conductor) === name ? name : t('lead.colleague');
  return <p className={cx(s.words)}>{t('lead.onlyConductor', { name: shown })}</p>;
}
