import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
import { LetterMark } from './LetterMark';
import s from './ChoiceRows.module.css';

export interface Choice {
  id: string;
  content: ReactNode;
  /** At the end of the row: a tick when stored, teammates' marks. */
  aside?: ReactNode;
}

interface ChoiceRowsProps {
  /** The question, or what is chosen. */
  label: ReactNode;
  /** The question is set elsewhere as a heading: hides it here from eyes. */
  labelledBy?: string;
  choices: Choice[];
  value: string | null;
  onChange: (id: string) => void;
  isDisabled?: boolean;
  /** Letters A, B, C before the rows. */
  lettered?: boolean;
}

/**
 * One of a few, as large rows for thumbs and arrow keys.
 *
 *     <ChoiceRows label={item.stem} choices={choices} value={chosen} onChange={choose} lettered />
 */
export function ChoiceRows(props: ChoiceRowsProps) {
  const { label, labelledBy, choices, value, onChange, isDisabled = false, lettered = false } = props;
  return (
    <RadioGroup
      className={cx(s.rows)}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {labelledBy === undefined ? <Label className={cx(s.label)}>{label}</Label> : null}
      {choices.map((choice, index) => (
        <RadioField key={choice.id} value={choice.id}>
          <RadioButton className={cx(s.row)}>
            <LetterMark index={lettered ? index : undefined} silent />
            <span className={cx(s.content)}>{choice.content}</span>
            {choice.aside ? <span className={cx(s.aside)}>{choice.aside}</span> : null}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
