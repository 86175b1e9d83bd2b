import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { cx } from '@/shared/ui';
import { letterOf, pasted, type Cells } from './grid';
import s from './LetterGrid.module.css';

export interface GridRow {
  id: string;
  label: ReactNode;
  /** For screen readers, said with each cell. */
  name: string;
  cells: GridCell[];
  /** What stands behind the row. */
  after?: ReactNode;
}

export interface GridCell {
  /** How many options the question has. */
  options: number;
  /** What is stored and stays; undefined where it can be typed. */
  stored: string | undefined;
  /** Nothing can be marked here. */
  none?: boolean;
  right?: boolean;
}

interface LetterGridProps {
  label: string;
  heads: string[];
  rows: GridRow[];
  cells: Cells;
  onType: (row: number, cell: number, letter: string) => void;
  /** Rows from a spreadsheet, to be laid from this cell on. */
  onPaste: (row: number, cell: number, rows: string[][]) => void;
  /** Enter in the last row. */
  onDone: () => void;
  /** Begins in the first open cell. */
  autoFocus: boolean;
}

const OPEN = 'input:not(:read-only)';

/** Letters in cells, typed one after the other: each goes on to the next open cell, Enter to the next row. */
export function LetterGrid({ label, heads, rows, cells, onType, onPaste, onDone, autoFocus }: LetterGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const open = () => [...(table.current?.querySelectorAll<HTMLInputElement>(OPEN) ?? [])];
  useEffect(() => {
    if (autoFocus) table.current?.querySelector<HTMLInputElement>(OPEN)?.focus();
  }, [autoFocus]);
  const go = (from: HTMLInputElement, step: number) => {
    const inputs = open();
    inputs[inputs.indexOf(from) + step]?.focus();
  };
  const nextRow = (from: HTMLInputElement) => {
    const row = rowOf(from);
    const next = open().find((input) => rowOf(input) > row);
    if (next) next.focus();
    else onDone();
  };
  const keyed = (event: KeyboardEvent<HTMLInputElement>, row: number, cell: number) => {
    const input = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      nextRow(input);
    } else if (event.key === 'ArrowRight') go(input, 1);
    else if (event.key === 'ArrowLeft') go(input, -1);
    else if (event.key === 'Backspace' && !input.readOnly) {
      event.preventDefault();
      if (input.value === '') go(input, -1);
      else onType(row, cell, '');
    }
  };
  const typed = (input: HTMLInputElement, row: number, cell: number, options: number) => {
    const letter = letterOf(input.value, options);
    if (letter === '') return;
    // The cells that follow may open or close by this letter: go on when they have, before the next key.
    flushSync(() => onType(row, cell, letter));
    go(input, 1);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>, row: number, cell: number) => {
    event.preventDefault();
    onPaste(row, cell, pasted(event.clipboardData.getData('text')));
  };
  return (
    <div className={cx(s.scroll)}>
      <table ref={table} className={cx(s.grid)} aria-label={label}>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((line, row) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              {line.cells.map((at, cell) => (
                <td key={heads[cell]}>
                  <input
                    className={cx(s.cell, at.stored !== undefined && s.locked, at.right && s.right, at.none && s.none)}
                    value={at.stored ?? cells[row]?.[cell] ?? ''}
                    readOnly={at.stored !== undefined || at.none}
                    tabIndex={at.stored !== undefined || at.none ? -1 : 0}
                    data-row={row}
                    aria-label={`${line.name}, ${heads[cell] ?? ''}`}
                    autoComplete="off"
                    autoCapitalize="characters"
                    spellCheck={false}
                    onFocus={(event) => event.currentTarget.select()}
                    onChange={(event) => typed(event.currentTarget, row, cell, at.options)}
                    onKeyDown={(event) => keyed(event, row, cell)}
                    onPaste={(event) => paste(event, row, cell)}
                  />
                </td>
              ))}
              {line.after === undefined ? null : <td className={cx(s.after)}>{line.after}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowOf(input: HTMLInputElement): number {
  return Number(input.getAttribute('data-row'));
}
