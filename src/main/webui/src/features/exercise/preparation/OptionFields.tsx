import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, cx, Icon, NumberField, TextField } from '@/shared/ui';
import { FEWEST_OPTIONS, MOST_POINTS, withChange, withoutOption, type Draft, type DraftOption } from './draft';
import s from './ExerciseForm.module.css';

interface OptionFieldsProps {
  letter: string;
  option: DraftOption;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Says what is missing. */
  strict: boolean;
}

/** One option of an exercise: its text, what it is worth, and why. */
export function OptionFields({ letter, option, draft, onChange, strict }: OptionFieldsProps) {
  const { t } = useTranslation('exercise');
  const change = (part: Partial<DraftOption>) => onChange(withChange(draft, option.key, part));
  return (
    <li className={cx(s.option)}>
      <TextField
        label={t('preparation.option', { letter })}
        value={option.text}
        onChange={(text) => change({ text })}
        rows={2}
        maxLength={1000}
        error={strict && option.text.trim() === '' ? t('preparation.optionMissing') : undefined}
      />
      <TextField
        label={t('preparation.rationale')}
        hint={t('preparation.rationaleHint')}
        value={option.rationale}
        onChange={(rationale) => change({ rationale })}
        rows={2}
        maxLength={2000}
      />
      <NumberField
        label={t('preparation.points')}
        value={option.points}
        onChange={(points) => change({ points })}
        min={0}
        max={MOST_POINTS}
        {...(strict && Number.isNaN(option.points) ? { error: t('preparation.pointsHint') } : {})}
      />
      {draft.options.length > FEWEST_OPTIONS ? (
        <Remove letter={letter} option={option} onRemove={() => onChange(withoutOption(draft, option.key))} />
      ) : null}
    </li>
  );
}

/** Takes an option off; asks first when something is written in it. */
function Remove({ letter, option, onRemove }: { letter: string; option: DraftOption; onRemove: () => void }) {
  const { t } = useTranslation('exercise');
  const [asking, ask] = useState(false);
  const written = option.text.trim() !== '' || option.rationale.trim() !== '';
  return (
    <div className={cx(s.remove)}>
      <Button
        kind="quiet"
        onPress={() => (written ? ask(true) : onRemove())}
        aria-label={t('preparation.remove', { letter })}
      >
        <Icon name="trash" />
      </Button>
      <ConfirmDialog
        isOpen={asking}
        onOpenChange={ask}
        title={t('preparation.removeAsked', { letter })}
        confirm={t('preparation.removeYes')}
        onConfirm={onRemove}
        danger
      >
        {t('preparation.removeDetail')}
      </ConfirmDialog>
    </div>
  );
}
