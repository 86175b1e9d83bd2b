import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Dialog, Notice, NumberField, ProblemNotice, toast } from '@/shared/ui';
import s from './MakeUpDialog.module.css';
import { useMakeUp, type Gradebook, type GradebookRow } from './results';

/** Asks what a student who was away earned later. */
export function MakeUpDialog({ book, row }: { book: Gradebook; row: GradebookRow }) {
  const { t } = useTranslation('gradebook');
  const name = `${row.givenName} ${row.familyName}`;
  const over = book.counted.filter(({ kind }) => kind === 'IRAT');
  if (over.length === 0) return null;
  return (
    <Dialog
      title={t('makeUp.title', { name })}
      trigger={
        <Button size="s" aria-label={t('book.makeUpOf', { name })}>
          {t('book.makeUp')}
        </Button>
      }
    >
      {(close) => (
        <div className={cx(s.parts)}>
          <p>{t('makeUp.lead', { name })}</p>
          {book.policy.makeUp === 'NONE' ? <Notice title={t('makeUp.none')} /> : null}
          {over.map((test) => (
            <Points key={test.phaseId} book={book} row={row} test={test} onDone={close} />
          ))}
        </div>
      )}
    </Dialog>
  );
}

interface PointsProps {
  book: Gradebook;
  row: GradebookRow;
  test: Gradebook['counted'][number];
  onDone: () => void;
}

function Points({ book, row, test, onDone }: PointsProps) {
  const { t } = useTranslation('gradebook');
  const place = book.irats.findIndex(({ phaseId }) => phaseId === test.phaseId);
  const entered = row.own?.makeUps[place]?.points ?? null;
  const [points, setPoints] = useState(entered ?? 0);
  const entering = useMakeUp(book.sessionId);
  const enter = (value: number | null) =>
    entering.mutate(
      { phaseId: test.phaseId, accountId: row.accountId, points: value },
      {
        onSuccess: () => {
          toast({ tone: 'good', title: t(value === null ? 'makeUp.removed' : 'makeUp.entered') });
          onDone();
        },
      },
    );
  return (
    <form
      className={cx(s.parts)}
      onSubmit={(event) => {
        event.preventDefault();
        enter(points);
      }}
    >
      <NumberField
        label={t('makeUp.points', { test: test.title, maximum: test.maximum })}
        value={points}
        onChange={setPoints}
        min={0}
        max={test.maximum}
      />
      <ProblemNotice problem={entering.error} />
      <Actions>
        {entered === null ? null : <Button onPress={() => enter(null)}>{t('makeUp.remove')}</Button>}
        <Button kind="primary" type="submit" isPending={entering.isPending}>
          {t('makeUp.enter')}
        </Button>
      </Actions>
    </form>
  );
}
