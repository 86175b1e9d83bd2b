import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTopic } from '@/shared/live';
import type { ParticipationHidden, ParticipationShown } from '@/shared/live/messages';
import { Button, cx, Dialog, Icon, PersonMark, toast, useDisciplineName } from '@/shared/ui';
import { useEvennessWords } from './evenness';
import s from './OwnParticipation.module.css';

/**
 * What the members of one's own team contributed to its board, to whoever opens it; nothing while staff do not show it,
 * for then the server tells nothing.
 */
export function OwnParticipation({ boardId }: { boardId: string }) {
  const { t } = useTranslation('caseboard');
  const [isOpen, setOpen] = useState(false);
  const { view, problem } = useTopic<ParticipationShown | ParticipationHidden>(`participation/${boardId}`, {
    onView: ({ type }) => {
      if (type !== 'participation-hidden' || !isOpen) return;
      setOpen(false);
      toast({ tone: 'plain', title: t('participation.gone') });
    },
  });
  if (problem || view?.type !== 'participation-shown') return null;
  return (
    <Dialog
      title={t('participation.title')}
      width="wide"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="s" kind="quiet">
          <Icon name="people" size={18} /> {t('participation.open')}
        </Button>
      }
    >
      <Contributions shown={view} />
    </Dialog>
  );
}

function Contributions({ shown }: { shown: ParticipationShown }) {
  const { t } = useTranslation('caseboard');
  const evennessWords = useEvennessWords();
  const disciplineName = useDisciplineName();
  const people = new Map(shown.people.map((person) => [person.accountId, person]));
  return (
    <div className={cx(s.contributions)}>
      <p className={cx(s.soft)}>{t('participation.lead')}</p>
      <p>
        <span className={cx(s.evenness)}>{evennessWords(shown.evenness)}</span>
        {shown.evenness === null ? null : <span className={cx(s.soft)}> {t('participation.scale')}</span>}
      </p>
      <ul className={cx(s.members)} aria-label={t('participation.title')}>
        {shown.members.map((one) => {
          const person = people.get(one.accountId);
          if (!person) return null;
          return (
            <li key={one.accountId}>
              <PersonMark person={person} named note={disciplineName(person.discipline)} />
              <dl className={cx(s.figures)}>
                {(['cards', 'words', 'comments', 'credits'] as const).map((figure) => (
                  <div key={figure}>
                    <dt>{t(`participation.of.${figure}`)}</dt>
                    <dd>{one[figure]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
      <details className={cx(s.how)}>
        <summary>{t('participation.how')}</summary>
        <p>{t('participation.counted')}</p>
        <p>{t('participation.formula')}</p>
        <p>{t('participation.source')}</p>
      </details>
    </div>
  );
}
