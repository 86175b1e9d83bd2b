import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import { PrintPage } from './PrintPage';
import s from './PrintPack.module.css';

const STEPS = ['stop', 'note', 'handOut', 'irat', 'trat', 'case', 'exercise', 'collect', 'back', 'enter'] as const;

/** For staff: what to do when everything stops. */
export function Guide() {
  const { t } = useTranslation('session');
  return (
    <PrintPage title={t('paper.guide.title')} for={t('paper.staffOnly')}>
      <p>{t('paper.guide.lead')}</p>
      <ol className={cx(s.steps)}>
        {STEPS.map((step) => (
          <li key={step}>{t(`paper.guide.${step}`)}</li>
        ))}
      </ol>
    </PrintPage>
  );
}
