import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { withLetter, type Cells } from './grid';
import { LetterGrid } from './LetterGrid';

function Grid({
  onDone,
  onPaste,
}: {
  onDone: () => void;
  onPaste?: (row: number, cell: number, r: string[][]) => void;
}) {
  const [cells, setCells] = useState<Cells>([
    ['A', ''],
    ['', ''],
  ]);
  const rows = ['Ann', 'Bo'].map((name, row) => ({
    id: name,
    label: name,
    name,
    cells: [0, 1].map((cell) => ({ options: 4, stored: row === 0 && cell === 0 ? 'A' : undefined })),
  }));
  return (
    <LetterGrid
      label="Answers"
      heads={['1', '2']}
      rows={rows}
      cells={cells}
      onType={(row, cell, letter) => setCells(withLetter(cells, row, cell, letter))}
      onPaste={onPaste ?? vi.fn()}
      onDone={onDone}
      autoFocus={false}
    />
  );
}

const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

it('goes on by itself, over what is stored, and takes the letters of options alone', async () => {
  const done = vi.fn();
  const user = userEvent.setup();
  render(<Grid onDone={done} />);
  expect(cell('Ann, 1')).toHaveProperty('readOnly', true);
  await user.click(cell('Ann, 2'));
  await user.keyboard('xc');
  expect(cell('Ann, 2').value).toBe('C');
  expect(document.activeElement).toBe(cell('Bo, 1'));
  await user.keyboard('d');
  expect(document.activeElement).toBe(cell('Bo, 2'));
  await user.keyboard('{Backspace}');
  expect(document.activeElement).toBe(cell('Bo, 1'));
  await user.keyboard('{Backspace}');
  expect(cell('Bo, 1').value).toBe('');
  expect(document.activeElement).toBe(cell('Bo, 1'));
  expect(done).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(done).toHaveBeenCalledOnce();
});

it('takes rows from a spreadsheet', async () => {
  const paste = vi.fn();
  const user = userEvent.setup();
  render(<Grid onDone={vi.fn()} onPaste={paste} />);
  await user.click(cell('Bo, 1'));
  await user.paste('a\tb\nc\t-');
  expect(paste).toHaveBeenCalledWith(1, 0, [
    ['A', 'B'],
    ['C', ''],
  ]);
});
