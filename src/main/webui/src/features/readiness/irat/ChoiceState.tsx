import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import { cx, Icon } from '@/shared/ui';
import s from './ChoiceState.module.css';

/** Beside the choice: a quiet tick when it is stored. */
export function ChoiceState({ storing }: { storing: boolean }) {
  const { t } = useTranslation('readiness');
  const { state } = useConnection();
  const [icon, words] = storing
    ? (['clock', state === 'open' ? t('irat.storing') : t('irat.waits')] as const)
    : (['check', t('irat.stored')] as const);
  return (
    <span className={cx(s.state, storing && s.storing)}>
      <Icon name={icon} size={18} />
      <span className={cx(s.words)}>{words}</span>
    </span>
  );
}
