import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { Button, ButtonLink, cx, Faults, PageHeader, useProblemWords } from '@/shared/ui';
import s from './FailedScreen.module.css';

interface FailedScreenProps {
  failure: unknown;
  onRetry: () => void;
}

/** In place of a screen that could not be shown: what happened, and the ways on. */
export function FailedScreen({ failure, onRetry }: FailedScreenProps) {
  const { t } = useTranslation();
  const { title, detail } = useProblemWords()(failure);
  return (
    <div className={cx(s.failed)} role="alert">
      <PageHeader title={title} lead={detail} />
      <Faults faults={problemOf(failure).faults} />
      <div className={cx(s.ways)}>
        <Button kind="primary" onPress={onRetry}>
          {t('problem.retry')}
        </Button>
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </div>
    </div>
  );
}
