import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { cx, PersonMark, ProblemNotice, Skeleton, useNameOf } from '@/shared/ui';
import { CARD_TYPES } from '../cardTypes';
import { useFieldWords } from '../student/card/useFieldWords';
import { pastOfCard, type CardPast, type Said } from './cardPast';
import { Moments } from './moments';
import { doerOf, pastQuery, type Done, type Past } from './past';
import { useDoneWords } from './useDoneWords';
import s from './CardValues.module.css';

/** Every value that the words and fields of a card ever had, by whom and when; the latest first. */
export default function CardValues({ boardId, card }: { boardId: string; card: string }) {
  const { t } = useTranslation('caseboard');
  const { data, error, refetch } = useQuery(pastQuery(boardId));
  const past = useMemo(() => data && pastOfCard(data.done, card), [data, card]);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (!past) return <p>{t('history.nothing')}</p>;
  return <Values past={data} of={past} />;
}

function Values({ past, of }: { past: Past; of: CardPast }) {
  const { t } = useTranslation('caseboard');
  const words = useFieldWords(past.people);
  return (
    <div className={cx(s.values)}>
      <List title={words.text(of.card.cardType)} past={past} said={of.words} value={(value) => value} />
      {CARD_TYPES[of.card.cardType].map((field) => (
        <List
          key={field.name}
          title={words.name(field)}
          past={past}
          said={of.fields.get(field.name) ?? []}
          value={(value) => words.value(field, value)}
        />
      ))}
      <Others title={t('history.others')} past={past} done={of.others} />
    </div>
  );
}

interface ListProps {
  title: string;
  past: Past;
  said: readonly Said[];
  value: (value: string) => string;
}

function List({ title, past, said, value }: ListProps) {
  const { t } = useTranslation('caseboard');
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={cx(s.list)}>
        {said.map((one) => (
          <Entry key={one.done.seq} past={past} done={one.done}>
            {one.value === '' ? (
              <span className={cx(s.soft)}>{t('card.left')}</span>
            ) : (
              <span className={cx(s.words)}>{value(one.value)}</span>
            )}
          </Entry>
        ))}
      </ol>
    </section>
  );
}

/** Moves, comments and whatever else was done, as sentences. */
function Others({ title, past, done }: { title: string; past: Past; done: readonly Done[] }) {
  const words = useDoneWords(past);
  const moments = useMemo(() => new Moments(past.done), [past]);
  if (done.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={cx(s.list)}>
        {done.map((one) => (
          <Entry key={one.seq} past={past} done={one}>
            {words(one, moments.after(one.seq - 1), moments.after(one.seq))}
          </Entry>
        ))}
      </ol>
    </section>
  );
}

function Entry({ past, done, children }: { past: Past; done: Done; children: ReactNode }) {
  const { t } = useTranslation('caseboard');
  const { exactTime } = useFormat();
  const nameOf = useNameOf();
  const doer = doerOf(past, done);
  return (
    <li>
      {doer ? <PersonMark person={doer} size="s" /> : null}
      <div>
        {children}
        <span className={cx(s.soft)}>
          {doer ? nameOf(doer) : t('student.unknown')}, <time dateTime={done.at}>{exactTime(done.at)}</time>
        </span>
      </div>
    </li>
  );
}
