import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import s from './StoredMark.module.css';

/**
 * Whether one's work is stored: a quiet tick, or how many entries wait, or that the connection is lost. Stands in the
 * header of every page; on a phone the quiet state shows its sign alone.
 */
export function StoredMark() {
  const { t } = useTranslation();
  const { state, waiting } = useConnection();
  const [tone, icon, words] = ((): ['quiet' | 'busy' | 'lost', IconName, string] => {
    if (state === 'reconnecting' && waiting > 0) {
      return ['lost', 'offline', t('stored.reconnectingWaiting', { count: waiting })];
    }
    if (state === 'outdated') return ['lost', 'offline', t('stored.outdated')];
    if (state === 'reconnecting') return ['lost', 'offline', t('stored.reconnecting')];
    if (waiting > 0) return ['busy', 'clock', t('stored.storing', { count: waiting })];
    return state === 'open' ? ['quiet', 'check', t('stored.stored')] : ['quiet', 'clock', t('stored.connecting')];
  })();
  return (
    <span className={cx(s.stored, s[tone])} data-connection={state}>
      <Icon name={icon} size={18} />
      <span className={cx(s.words)} role="status">
        {words}
      </span>
    </span>
  );
}
