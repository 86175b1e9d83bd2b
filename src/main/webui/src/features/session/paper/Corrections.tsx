import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { cx, Notice, TextField } from '@/shared/ui';
import s from './PaperResults.module.css';

export interface PaperEntry {
  by: string;
  at: string;
  reason: string | null;
}

/** Who entered from paper and when, and why where something was corrected. */
export function EnteredBy({ entries }: { entries: readonly PaperEntry[] }) {
  const { t } = useTranslation('session');
  const { dayTime } = useFormat();
  if (entries.length === 0) return null;
  return (
    <ul className={cx(s.entered)}>
      {entries.map((entry) => {
        const said = { by: entry.by, when: dayTime(entry.at), reason: entry.reason ?? '' };
        return (
          <li key={entry.at}>{t(entry.reason === null ? 'paper.results.entered' : 'paper.results.corrected', said)}</li>
        );
      })}
    </ul>
  );
}

/** Why what is stored is replaced. */
export function CorrectionFields({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const { t } = useTranslation('session');
  return (
    <Notice tone="wait" title={t('paper.results.correcting')}>
      <p>{t('paper.results.correctingDetail')}</p>
      <TextField label={t('paper.results.reason')} value={reason} onChange={onChange} maxLength={500} />
    </Notice>
  );
}
