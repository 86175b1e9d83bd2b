import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionFields, EnteredBy } from '@/features/session';
import { Actions, Button, cx, letter, ProblemNotice, toast } from '@/shared/ui';
import { attempts, spread, withLetter, type Cells } from './grid';
import { LetterGrid, type GridRow } from './LetterGrid';
import s from './LetterGrid.module.css';
import { PasteKept } from './PasteKept';
import { useEntering, type PaperSheet, type PrintedItem, type PrintedRat } from './paper';

export interface EnterProps {
  phaseId: string;
  printed: PrintedRat;
  /** Of one team. */
  sheets: PaperSheet[];
  takesPaper: boolean;
  /** Another sheet was stored just before. */
  autoFocus: boolean;
  onStored: () => void;
}

/** A team's card: a row for each question, its letters in the order of attempts. */
export function EnterCard({ phaseId, printed, sheets, takesPaper, autoFocus, onStored }: EnterProps) {
  const { t } = useTranslation('readiness');
  const entering = useEntering(phaseId, printed.edition);
  const sheet = sheets[0];
  const most = Math.max(...printed.items.map(({ options }) => options.length));
  const [cells, setCells] = useState<Cells>(() => printed.items.map((_, row) => spread(sheet?.marks[row] ?? '', most)));
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState<string[]>([]);
  if (!sheet) return null;
  // What is stored stays in front of what is typed, unless it is being corrected.
  const storedOf = (row: number) => (correcting ? '' : (sheet.marks[row] ?? ''));
  const saidOf = (item: PrintedItem, row: number) => {
    const stored = storedOf(row);
    return attempts([...spread(stored, stored.length), ...(cells[row] ?? []).slice(stored.length)], rightOf(item));
  };
  const store = () => {
    const marks = printed.items.map(saidOf);
    const correction = correcting ? { reason, seen: sheet.marks } : null;
    entering.mutate([{ sheet: sheet.id, marks, correction }], {
      onSuccess: () => {
        toast({ tone: 'good', title: t('paper.stored', { name: sheet.teamName }) });
        onStored();
      },
    });
  };
  const rows = printed.items.map((item, row): GridRow => {
    const said = saidOf(item, row);
    const stored = takesPaper ? storedOf(row) : (sheet.marks[row] ?? '').padEnd(most);
    return {
      id: String(row),
      label: (
        <>
          {row + 1}. <span className={cx(s.title)}>{item.title}</span>
        </>
      ),
      name: t('paper.question', { number: row + 1 }),
      cells: Array.from({ length: most }, (_, cell) => ({
        options: item.options.length,
        stored: cell < stored.length ? stored[cell]?.trim() : undefined,
        none:
          cell > said.length || cell >= item.options.length || (cell === said.length && said.endsWith(rightOf(item))),
        right: said[cell] === rightOf(item),
      })),
      after: said.endsWith(rightOf(item)) ? t('paper.solved') : null,
    };
  });
  return (
    <>
      <h3>{sheet.teamName}</h3>
      <p>{t('paper.cardHow')}</p>
      <LetterGrid
        label={t('paper.card', { name: sheet.teamName })}
        heads={Array.from({ length: most }, (_, place) => t('paper.attempt', { number: place + 1 }))}
        rows={rows}
        cells={cells}
        onType={(row, cell, typed) => setCells(withLetter(cells, row, cell, typed))}
        onPaste={(from, _, lines) => {
          const laid = lines.map((line) => line.join(''));
          setKept(laid.flatMap((said, at) => (said.startsWith(storedOf(from + at)) ? [] : [String(from + at + 1)])));
          setCells(
            cells.map((letters, row) => {
              const said = laid[row - from];
              return said === undefined ? letters : spread(said, letters.length);
            }),
          );
        }}
        onDone={store}
        autoFocus={autoFocus}
      />
      <PasteKept places={kept} />
      {correcting ? <CorrectionFields reason={reason} onChange={setReason} /> : null}
      <p>{t('paper.points', { points: sheet.points ?? 0, maximum: printed.items.length * 4 })}</p>
      <EnteredBy entries={sheet.entries} />
      <ProblemNotice problem={entering.error} />
      <Actions>
        {sheet.marks.some((marks) => marks !== '') && !correcting && takesPaper ? (
          <Button onPress={() => setCorrecting(true)}>{t('paper.correct')}</Button>
        ) : null}
        <Button kind="primary" onPress={store} isPending={entering.isPending} isDisabled={!takesPaper}>
          {t(correcting ? 'paper.storeCorrection' : 'paper.store')}
        </Button>
      </Actions>
    </>
  );
}

/** The letter of the best answer. */
function rightOf(item: PrintedItem): string {
  return letter(item.options.findIndex(({ correct }) => correct));
}
