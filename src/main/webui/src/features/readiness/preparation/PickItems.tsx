import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsQuery, type Item } from '@/features/bank';
import { announce, Button, ButtonLink, Checkbox, cx, EmptyState, Notice, ProblemNotice } from '@/shared/ui';
import { ItemLine } from './ItemLine';
import s from './PickItems.module.css';
import { MOST_ITEMS, type Rat, type useChooseItems } from './rat';

interface PickItemsProps {
  courseId: string;
  rat: Rat;
  choosing: ReturnType<typeof useChooseItems>;
  onDone: () => void;
}

/** Chooses questions of the bank for a test; they are asked in the bank's order. */
export function PickItems({ courseId, rat, choosing, onDone }: PickItemsProps) {
  const { t } = useTranslation('readiness');
  const { data: bank } = useSuspenseQuery(itemsQuery(courseId));
  const [picked, setPicked] = useState(() => new Set(rat.items.map(({ itemId }) => itemId)));
  const [tried, setTried] = useState(false);
  if (bank.length === 0) return <EmptyBank courseId={courseId} />;
  const ids = bank.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const fault = faultOf(ids.length);
  const save = () => {
    setTried(true);
    if (fault) return;
    choosing.mutate(ids, {
      onSuccess: () => {
        announce(t('preparation.saved'));
        onDone();
      },
    });
  };
  return (
    <div className={cx(s.pick)}>
      <p>{t('preparation.pickLead')}</p>
      <Checklist bank={bank} picked={picked} onPick={setPicked} />
      {tried && fault ? (
        <Notice tone="bad" live>
          <p>{t(`preparation.${fault}`)}</p>
        </Notice>
      ) : null}
      <ProblemNotice problem={choosing.error} />
      <div className={cx(s.actions)}>
        <span role="status" className={cx(s.count)}>
          {t('preparation.chosen', { count: ids.length })}
        </span>
        {rat.source === 'NONE' ? null : <Button onPress={onDone}>{t('preparation.cancel')}</Button>}
        <Button kind="primary" onPress={save} isPending={choosing.isPending}>
          {t('preparation.save')}
        </Button>
      </div>
    </div>
  );
}

function faultOf(count: number): 'atLeastOne' | 'atMost' | undefined {
  if (count === 0) return 'atLeastOne';
  return count > MOST_ITEMS ? 'atMost' : undefined;
}

interface ChecklistProps {
  bank: Item[];
  picked: ReadonlySet<string>;
  onPick: (picked: Set<string>) => void;
}

function Checklist({ bank, picked, onPick }: ChecklistProps) {
  const { t } = useTranslation('readiness');
  const toggle = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    onPick(next);
  };
  const all = bank.every(({ id }) => picked.has(id));
  return (
    <div role="group" aria-label={t('preparation.pick')} className={cx(s.list)}>
      <Checkbox isSelected={all} onChange={(on) => onPick(new Set(on ? bank.map(({ id }) => id) : []))}>
        {t('preparation.all')}
      </Checkbox>
      {bank.map((item) => (
        <Checkbox key={item.id} isSelected={picked.has(item.id)} onChange={(on) => toggle(item.id, on)}>
          <ItemLine item={item} />
        </Checkbox>
      ))}
    </div>
  );
}

function EmptyBank({ courseId }: { courseId: string }) {
  const { t } = useTranslation('readiness');
  return (
    <EmptyState
      title={t('preparation.emptyBank')}
      action={<ButtonLink to={`/courses/${courseId}/questions`}>{t('preparation.toBank')}</ButtonLink>}
    >
      {t('preparation.emptyBankDetail')}
    </EmptyState>
  );
}
