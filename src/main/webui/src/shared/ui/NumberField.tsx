import { Button, FieldError, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import { cx } from './cx';
import f from './Field.module.css';
import { Icon } from './Icon';
import s from './NumberField.module.css';

interface NumberFieldProps {
  label: string;
  /** NaN while the field is empty. */
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  error?: string;
  /** Said by screen readers, not shown, where a table's head says it already. */
  bare?: boolean;
}

/** A whole number with steps: `<NumberField label={t('minutes')} value={minutes} onChange={setMinutes} min={1} max={600} />`. */
export function NumberField({ label, value, onChange, min = 0, max = 9999, step = 1, error, bare }: NumberFieldProps) {
  return (
    <AriaNumberField
      className={cx(f.field)}
      value={value}
      onChange={onChange}
      minValue={min}
      maxValue={max}
      step={step}
      isInvalid={error !== undefined}
      {...(bare ? { 'aria-label': label } : {})}
    >
      {bare ? null : <Label className={cx(f.label)}>{label}</Label>}
      <Group className={cx(s.group)}>
        <Button slot="decrement" className={cx(s.step)}>
          <Icon name="minus" size={18} />
        </Button>
        <Input className={cx(f.input, s.input)} />
        <Button slot="increment" className={cx(s.step)}>
          <Icon name="plus" size={18} />
        </Button>
      </Group>
      <FieldError className={cx(f.error)}>{error}</FieldError>
    </AriaNumberField>
  );
}
