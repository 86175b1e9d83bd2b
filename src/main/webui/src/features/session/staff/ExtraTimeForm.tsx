import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, NumberField, ProblemNotice, Select } from '@/shared/ui';
import { useGiveTime, type Entitled, type GivenTime } from './extraTimes';
import s from './Form.module.css';

const MOST = { PERCENT: 300, MINUTES: 120 } as const;
const USUAL: GivenTime = { unit: 'PERCENT', amount: 25, mode: 'EARLY_START' };

interface ExtraTimeFormProps {
  courseId: string;
  student: Entitled;
  onDone: () => void;
}

/** How much more time a student has, and whether before the hall or after it. */
export function ExtraTimeForm({ courseId, student, onDone }: ExtraTimeFormProps) {
  const { t } = useTranslation('session');
  const [extra, setExtra] = useState<GivenTime>(student.extra ?? USUAL);
  const giving = useGiveTime(courseId, student.accountId);
  const give = (given: GivenTime | null) => giving.mutate(given, { onSuccess: onDone });
  const { mode, unit, amount } = extra;
  const modes = (['EARLY_START', 'LONGER_END'] as const).map((id) => ({ id, label: t(`extraTime.modes.${id}`) }));
  const units = (['PERCENT', 'MINUTES'] as const).map((id) => ({ id, label: t(`extraTime.form.units.${id}`) }));
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        give(extra);
      }}
    >
      <Select
        label={t('extraTime.form.mode')}
        options={modes}
        value={mode}
        onChange={(chosen) => setExtra({ ...extra, mode: chosen })}
        hint={t(`extraTime.about.${mode}`)}
      />
      <Select
        label={t('extraTime.form.unit')}
        options={units}
        value={unit}
        onChange={(chosen) => setExtra({ ...extra, unit: chosen, amount: Math.min(amount, MOST[chosen]) })}
      />
      <NumberField
        label={t('extraTime.form.amount')}
        value={amount}
        onChange={(more) => setExtra({ ...extra, amount: more })}
        min={1}
        max={MOST[unit]}
      />
      <ProblemNotice problem={giving.error} />
      <Actions>
        {student.extra ? (
          <Button kind="quiet" onPress={() => give(null)} isPending={giving.isPending}>
            {t('extraTime.form.remove')}
          </Button>
        ) : null}
        <Button kind="primary" type="submit" isPending={giving.isPending}>
          {t('extraTime.form.save')}
        </Button>
      </Actions>
    </form>
  );
}
