import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './Rate.module.css';

const MARKS = [1, 2, 3, 4, 5];

interface ScaleProps {
  name: string;
  label: string;
  /** What is judged, as it was agreed. */
  hint: string;
  value: number | null;
  isDisabled: boolean;
  onChange: (score: number) => void;
}

/** From 1, seldom, to 5, always. */
export function Scale({ name, label, hint, value, isDisabled, onChange }: ScaleProps) {
  const { t } = useTranslation('peerevaluation');
  return (
    <fieldset className={cx(s.scale)} disabled={isDisabled}>
      <legend>{label}</legend>
      <p className={cx(s.hint)}>{hint}</p>
      <div className={cx(s.marks)}>
        {MARKS.map((mark) => (
          <label key={mark} className={cx(s.mark)}>
            <input type="radio" name={name} value={mark} checked={value === mark} onChange={() => onChange(mark)} />
            {mark}
          </label>
        ))}
      </div>
      <p className={cx(s.ends)} aria-hidden>
        <span>{t('rate.seldom')}</span>
        <span>{t('rate.always')}</span>
      </p>
    </fieldset>
  );
}
