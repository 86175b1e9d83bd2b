import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionFields, EnteredBy } from '@/features/session';
import { Actions, Button, EmptyState, ProblemNotice, toast } from '@/shared/ui';
import type { EnterProps } from './EnterCard';
import { withLetter, type Cells } from './grid';
import { LetterGrid, type GridRow } from './LetterGrid';
import { useEntering, type PaperSheet } from './paper';
import { PasteKept } from './PasteKept';

/** The answers of a team's students of my school: a row for each student, a letter for each question. */
export function EnterAnswers({ phaseId, printed, sheets, takesPaper, autoFocus, onStored }: EnterProps) {
  const { t } = useTranslation('readiness');
  const entering = useEntering(phaseId, printed.edition);
  const mine = sheets.filter(({ mayEnter }) => mayEnter);
  const [cells, setCells] = useState<Cells>(() => mine.map(({ marks }) => [...marks]));
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState<string[]>([]);
  const others = sheets.filter(({ mayEnter }) => !mayEnter);
  const storedOf = ({ marks }: PaperSheet, cell: number) =>
    !takesPaper || (!correcting && marks[cell] !== '') ? (marks[cell] ?? '') : undefined;
  const store = () => {
    const changed = mine.flatMap((sheet, row) => {
      const marks = (cells[row] ?? []).map((letter, cell) => storedOf(sheet, cell) ?? letter);
      const correction = correcting ? { reason, seen: sheet.marks } : null;
      return marks.join() === sheet.marks.join() ? [] : [{ sheet: sheet.id, marks, correction }];
    });
    entering.mutate(changed, {
      onSuccess: () => {
        toast({ tone: 'good', title: t('paper.stored', { name: sheets[0]?.teamName ?? '' }) });
        onStored();
      },
    });
  };
  const rows = mine.map((sheet): GridRow => {
    const name = nameOf(sheet);
    return {
      id: sheet.id,
      label: name,
      name,
      cells: printed.items.map((item, cell) => ({
        options: item.options.length,
        stored: storedOf(sheet, cell),
      })),
      after: t('paper.points', { points: sheet.points ?? 0, maximum: printed.items.length * 4 }),
    };
  });
  return (
    <>
      <h3>{sheets[0]?.teamName}</h3>
      {mine.length === 0 ? (
        <EmptyState title={t('paper.noneOfMine')}>{t('paper.noneOfMineDetail')}</EmptyState>
      ) : (
        <>
          <p>{t('paper.answersHow')}</p>
          <LetterGrid
            label={t('paper.answers', { name: sheets[0]?.teamName ?? '' })}
            heads={printed.items.map((_, place) => String(place + 1))}
            rows={rows}
            cells={cells}
            onType={(row, cell, typed) => setCells(withLetter(cells, row, cell, typed))}
            onPaste={(from, first, lines) => {
              const said = (row: number, cell: number) => lines[row - from]?.[cell - first];
              setKept(
                mine.flatMap((sheet, row) =>
                  printed.items.some((_, cell) => contradicts(storedOf(sheet, cell), said(row, cell)))
                    ? [nameOf(sheet)]
                    : [],
                ),
              );
              setCells(cells.map((letters, row) => letters.map((letter, cell) => said(row, cell) ?? letter)));
            }}
            onDone={store}
            autoFocus={autoFocus}
          />
        </>
      )}
      {others.length > 0 ? (
        <p>
          {t('paper.others', {
            names: others.map(nameOf).join(', '),
          })}
        </p>
      ) : null}
      <PasteKept places={kept} />
      {correcting ? <CorrectionFields reason={reason} onChange={setReason} /> : null}
      {mine.map((sheet) => (
        <EnteredBy key={sheet.id} entries={sheet.entries} />
      ))}
      <ProblemNotice problem={entering.error} />
      <Actions>
        {mine.some(({ marks }) => marks.join('') !== '') && !correcting && takesPaper ? (
          <Button onPress={() => setCorrecting(true)}>{t('paper.correct')}</Button>
        ) : null}
        <Button
          kind="primary"
          onPress={store}
          isPending={entering.isPending}
          isDisabled={!takesPaper || mine.length === 0}
        >
          {t(correcting ? 'paper.storeCorrection' : 'paper.store')}
        </Button>
      </Actions>
    </>
  );
}

function contradicts(stored: string | undefined, said: string | undefined): boolean {
  return Boolean(stored) && Boolean(said) && stored !== said;
}

function nameOf({ student }: PaperSheet): string {
  return student ? `${student.givenName} ${student.familyName}` : '';
}
