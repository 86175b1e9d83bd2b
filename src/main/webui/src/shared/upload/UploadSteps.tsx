import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, FileDrop, Notice, ProblemNotice, Spinner } from '@/shared/ui';
import s from './UploadSteps.module.css';
import type { Plan, Upload } from './useUpload';

interface UploadStepsProps<P extends Plan, R> {
  upload: Upload<P, R>;
  /** What is to be dropped. */
  label: string;
  accept: string[];
  hint: string;
  /** What the file would do. */
  preview: (plan: P) => ReactNode;
  /** The words of the button that takes it over. */
  confirm: (plan: P) => string;
  /** Why a plan that cannot be confirmed cannot. */
  refused: (plan: P) => string;
  /** The plan would change nothing, so there is nothing to confirm. */
  nothing?: (plan: P) => boolean;
}

/** A file's way in: choose it, read what it would do, take it over. */
export function UploadSteps<P extends Plan, R>(props: UploadStepsProps<P, R>) {
  const { upload, label, accept, hint, preview } = props;
  return (
    <div className={cx(s.steps)}>
      <FileDrop label={label} accept={accept} hint={hint} file={upload.file} onFile={upload.choose} />
      <Reading upload={upload} />
      {upload.plan && !upload.previewing ? (
        <>
          {preview(upload.plan)}
          <Deciding {...props} plan={upload.plan} />
        </>
      ) : null}
    </div>
  );
}

function Reading<P extends Plan, R>({ upload }: { upload: Upload<P, R> }) {
  const { t } = useTranslation();
  if (upload.previewing) return <Spinner label={t('upload.reading')} />;
  return <ProblemNotice problem={upload.previewProblem} onRetry={upload.previewAgain} />;
}

function Deciding<P extends Plan, R>({
  upload,
  plan,
  confirm,
  refused,
  nothing,
}: UploadStepsProps<P, R> & {
  plan: P;
}) {
  const { t } = useTranslation();
  if (!plan.confirmable)
    return (
      <Notice tone="wait">
        <p>{refused(plan)}</p>
      </Notice>
    );
  if (nothing?.(plan))
    return (
      <Notice>
        <p>{confirm(plan)}</p>
      </Notice>
    );
  return (
    <div className={cx(s.decide)}>
      <ProblemNotice problem={upload.takeProblem} />
      {upload.outdated ? (
        <Button kind="primary" onPress={upload.previewAgain}>
          {t('upload.again')}
        </Button>
      ) : (
        <>
          <p className={cx(s.unsaved)}>{t('upload.unsaved')}</p>
          <Button kind="primary" size="l" onPress={upload.take} isPending={upload.taking}>
            {upload.taking ? t('upload.taking') : confirm(plan)}
          </Button>
        </>
      )}
    </div>
  );
}
