import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { problemOf, type Fault } from '@/shared/api';
import { Button } from './Button';
import { cx } from './cx';
import { Notice } from './Notice';
import s from './ProblemNotice.module.css';

interface ProblemNoticeProps {
  /** What was caught; nothing is shown for null and undefined. */
  problem: unknown;
  /** Offers to try again. */
  onRetry?: () => void;
}

/**
 * A refusal or failure: what happened, what was kept, what to do, and where the faults are.
 *
 *     <ProblemNotice problem={importing.error} onRetry={() => importing.mutate(file)} />
 */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const words = useProblemWords();
  if (problem === null || problem === undefined) return null;
  const { title, detail } = words(problem);
  const { faults } = problemOf(problem);
  return (
    <Notice
      tone="bad"
      live
      title={title}
      actions={
        onRetry ? (
          <Button size="s" onPress={onRetry}>
            {t('problem.retry')}
          </Button>
        ) : null
      }
    >
      {detail ? <p>{detail}</p> : null}
      <Faults faults={faults} />
    </Notice>
  );
}

/** The faults of a file or form, each with its place. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const say = useServerWords();
  if (faults.length === 0) return null;
  return (
    <ul className={cx(s.faults)}>
      {faults.map(({ where, detail }, index) => (
        <li key={index}>
          <span className={cx(s.where)}>{say(where)}</span>
          <span>{say(detail)}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * Title and sentence for anything that was caught: the server's words in the reader's language, or ours where it could
 * not be reached.
 */
export function useProblemWords(): (caught: unknown) => { title: string; detail: string } {
  const { t } = useTranslation();
  const say = useServerWords();
  return (caught) => {
    const problem = problemOf(caught);
    if (problem.code === 'network.unreachable') {
      return { title: t('problem.unreachable.title'), detail: t('problem.unreachable.detail') };
    }
    if (problem.code === 'page.fault') {
      return { title: t('problem.fault.title'), detail: t('problem.fault.detail') };
    }
    return {
      title: t(`problem.status.${problem.status as 409}`, { defaultValue: t('problem.status.other') }),
      detail: say(problem.detail),
    };
  };
}
