import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
  type Key,
} from 'react-aria-components';
import { cx } from './cx';
import s from './Field.module.css';
import { Icon } from './Icon';
import m from './Menu.module.css';

export interface SelectOption<K extends Key> {
  id: K;
  label: string;
  /** A mark before the label in the list, such as a DisciplineMark. */
  mark?: ReactNode;
}

interface SelectProps<K extends Key> {
  label: string;
  options: SelectOption<K>[];
  /** The chosen option, or null. */
  value: K | null;
  onChange: (id: K) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  hint?: ReactNode;
  error?: string;
  isDisabled?: boolean;
}

/**
 * One of several, in a list that opens.
 *
 *     <Select label={t('teamSet')} options={sets} value={chosen} onChange={choose} placeholder={t('choose')} />
 */
export function Select<K extends Key>(props: SelectProps<K>) {
  const { label, options, value, onChange, placeholder = '', hint, error, isDisabled = false } = props;
  return (
    <AriaSelect
      className={cx(s.field)}
      placeholder={placeholder}
      value={value}
      onChange={(id) => id !== null && onChange(id as K)}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <Label className={cx(s.label)}>{label}</Label>
      <Button className={cx(s.input, s.trigger)}>
        {/* The mark's letter would be read as a word that the button's name lacks. */}
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Icon name="chevronDown" size={18} />
      </Button>
      {hint ? (
        <Text slot="description" className={cx(s.hint)}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={cx(s.error)}>{error}</FieldError>
      <Popover className={cx(m.popover)}>
        <ListBox className={cx(m.menu)} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={cx(m.item)}>
              <span className={cx(m.marked)}>
                {option.mark}
                {option.label}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
