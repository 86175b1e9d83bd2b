import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { COMPETENCIES } from '@/features/peerevaluation';
import { useFormat } from '@/shared/i18n/format';
import { useServerWords } from '@/shared/i18n/serverWords';
import { cx, Notice, Panel, Stat, Stats } from '@/shared/ui';
import { receivedQuery, type Received as ReceivedView } from '../results';
import s from './Received.module.css';

/** What teammates said, without their names; or why it is not shown. */
export function Received({ phaseId, title }: { phaseId: string; title: string }) {
  const { t } = useTranslation('gradebook');
  const say = useServerWords();
  const { data: received } = useSuspenseQuery(receivedQuery(phaseId));
  return (
    <Panel title={t('received.title')} aside={<span>{title}</span>}>
      {received.outcome === 'SHOWN' ? (
        <Shown received={received} />
      ) : (
        <Notice>{received.explanation ? say(received.explanation) : t('received.notReleased')}</Notice>
      )}
    </Panel>
  );
}

function Shown({ received }: { received: ReceivedView }) {
  const { t } = useTranslation(['gradebook', 'peerevaluation']);
  const { number } = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? '–' : number(value));
  return (
    <>
      <Stats>
        <Stat
          label={t('received.mean')}
          value={figure(received.mean)}
          of="5"
          note={t('received.raters', { count: received.raters ?? 0 })}
        />
        {COMPETENCIES.map((competency) => (
          <Stat
            key={competency}
            label={t(`competency.${competency}`, { ns: 'peerevaluation' })}
            value={figure(received.means?.[competency])}
            of="5"
          />
        ))}
      </Stats>
      <ul className={cx(s.comments)}>
        {received.comments.map((comment) => (
          <li key={comment.id} className={cx(s.comment)}>
            <p className={cx(s.label)}>{t('received.strength')}</p>
            <p>{comment.strength}</p>
            <p className={cx(s.label)}>{t('received.suggestion')}</p>
            <p>{comment.suggestion}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
