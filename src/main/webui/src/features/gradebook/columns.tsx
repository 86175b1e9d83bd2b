import type { TFunction } from 'i18next';
import { VisuallyHidden } from 'react-aria-components';
import { Badge, Icon, PersonMark, type Column } from '@/shared/ui';
import { PolicyScore } from './PolicyScore';
import type { Gradebook, GradebookRow } from './results';

type Words = TFunction<'gradebook'>;
type Write = (value: number) => string;

/** The columns of the table: who, then every phase that has begun in the order of its kind. */
export function columnsOf(book: Gradebook, t: Words, number: Write): Column<GradebookRow>[] {
  return [
    ...people(t),
    ...score(book, t, number),
    ...irats(book, t, number),
    ...trats(book, t, number),
    ...others(book, t, number),
  ];
}

/** What the tests that are over come to by the school's policy, with the reason where it is not plain. */
function score(book: Gradebook, t: Words, number: Write): Column<GradebookRow>[] {
  if (book.counted.length === 0) return [];
  return [
    {
      id: 'score',
      title: t('book.score'),
      sort: (row) => row.own?.score ?? null,
      cell: (row) => (row.withheld ? <Withheld t={t} /> : <PolicyScore book={book} row={row} number={number} />),
    },
  ];
}

function people(t: Words): Column<GradebookRow>[] {
  return [
    {
      id: 'name',
      title: t('book.name'),
      names: true,
      sort: (row) => `${row.familyName} ${row.givenName}`,
      cell: (row) => (
        <PersonMark
          person={{ ...row, discipline: row.own?.discipline ?? null }}
          named
          {...(row.withheld ? { note: t('book.partner') } : {})}
        />
      ),
    },
    {
      id: 'school',
      title: t('book.school'),
      sort: (row) => row.school,
      cell: (row) => (row.withheld ? <Badge>{row.school}</Badge> : row.school),
    },
    { id: 'team', title: t('book.team'), sort: (row) => row.teamNumber, cell: (row) => row.teamName },
  ];
}

function irats(book: Gradebook, t: Words, number: Write): Column<GradebookRow>[] {
  return book.irats.map((phase, place) => {
    const seen = (row: GradebookRow) => row.own ?? row.shared;
    const percent = (row: GradebookRow) => seen(row)?.irats[place]?.percent ?? null;
    return {
      id: phase.phaseId,
      title: headed(t('book.kind.irat'), phase.title),
      figures: true,
      sort: percent,
      cell: (row) => (seen(row) ? written(percent(row), number, ' %') : <Withheld t={t} />),
    };
  });
}

function trats(book: Gradebook, t: Words, number: Write): Column<GradebookRow>[] {
  return book.trats.flatMap((phase, place) => [
    {
      id: phase.phaseId,
      title: headed(t('book.kind.trat'), phase.title),
      figures: true,
      sort: (row: GradebookRow) => row.trats[place]?.percent ?? null,
      cell: (row: GradebookRow) =>
        row.teamWithheld ? <Withheld t={t} /> : written(row.trats[place]?.percent ?? null, number, ' %'),
    },
    {
      id: `${phase.phaseId} gain`,
      title: t('book.gain'),
      figures: true,
      sort: (row: GradebookRow) => row.trats[place]?.gain?.gain ?? null,
      cell: (row: GradebookRow) =>
        row.teamWithheld || row.trats[place]?.gainWithheld ? (
          <Withheld t={t} />
        ) : (
          written(row.trats[place]?.gain?.gain ?? null, number, '')
        ),
    },
  ]);
}

function others(book: Gradebook, t: Words, number: Write): Column<GradebookRow>[] {
  const exercises = book.exercises.map((phase, place): Column<GradebookRow> => ({
    id: phase.phaseId,
    title: headed(t('book.kind.exercise'), phase.title),
    figures: true,
    sort: (row) => row.exercises[place]?.points ?? null,
    cell: (row) => {
      if (row.teamWithheld) return <Withheld t={t} />;
      const score = row.exercises[place];
      return score ? `${score.choice ?? '–'} · ${String(score.points)}/${String(score.maximum)}` : '–';
    },
  }));
  const peers = book.peerEvaluations.map((phase, place): Column<GradebookRow> => ({
    id: phase.phaseId,
    title: headed(t('book.kind.peer'), phase.title),
    figures: true,
    sort: (row) => row.own?.peerEvaluations[place]?.mean ?? null,
    cell: (row) =>
      row.withheld ? <Withheld t={t} /> : written(row.own?.peerEvaluations[place]?.mean ?? null, number, ''),
  }));
  return [...exercises, ...peers];
}

/** A phase that is called as its kind says it once. */
const headed = (kind: string, title: string) =>
  title.toLowerCase().startsWith(kind.toLowerCase()) ? title : `${kind}: ${title}`;

const written = (value: number | null, number: Write, unit: string) =>
  value === null ? '–' : `${number(value)}${unit}`;

function Withheld({ t }: { t: Words }) {
  return (
    <>
      <Icon name="lock" size={16} />
      <VisuallyHidden>{t('book.withheld')}</VisuallyHidden>
    </>
  );
}
