import { useTranslation } from 'react-i18next';
import { FileFaults } from '@/features/institution';
import { Badge, cx, DataTable, DisciplineMark, Panel, Stack, Stat, Stats, type Column } from '@/shared/ui';
import type { RosterPlan, RosterRow } from './roster';
import s from './RosterPreview.module.css';

/** A browser takes long over thousands of rows, and nobody reads them. */
const MOST_SHOWN = 200;

const TONES = { NEW: 'good', KNOWN: 'plain', CHANGED: 'wait' } as const;

/** What a roster would do: how many, what is wrong with which line, and what happens to each person. */
export function RosterPreview({ plan }: { plan: RosterPlan }) {
  const { t } = useTranslation('course');
  return (
    <Stack>
      <Stats>
        <Stat label={t('upload.new')} value={plan.newPeople} />
        <Stat label={t('upload.known')} value={plan.known} />
        <Stat label={t('upload.changed')} value={plan.changed} />
        <Stat label={t('upload.faulty')} value={plan.faulty} />
      </Stats>
      <FileFaults faults={plan.faults} notices={plan.notices} />
      {plan.rows.length > 0 ? <RowTable rows={plan.rows} /> : null}
    </Stack>
  );
}

function RowTable({ rows }: { rows: RosterRow[] }) {
  const { t } = useTranslation('course');
  const columns: Column<RosterRow>[] = [
    { id: 'line', title: t('upload.line'), cell: ({ line }) => line, sort: ({ line }) => line, figures: true },
    { id: 'person', title: t('upload.person'), cell: (row) => <Person row={row} />, sort: byName, names: true },
    {
      id: 'discipline',
      title: t('roster.discipline'),
      cell: ({ discipline }) => <DisciplineMark code={discipline} named />,
      sort: ({ discipline }) => discipline,
    },
    { id: 'effect', title: t('upload.effect'), cell: (row) => <Effect row={row} />, sort: ({ kind }) => kind },
  ];
  return (
    <Panel title={t('upload.rows')}>
      {rows.length > MOST_SHOWN ? <p>{t('upload.firstRows', { shown: MOST_SHOWN, count: rows.length })}</p> : null}
      <DataTable
        label={t('upload.rows')}
        columns={columns}
        rows={rows.slice(0, MOST_SHOWN)}
        rowId={({ line }) => String(line)}
      />
    </Panel>
  );
}

const byName = ({ familyName, givenName }: RosterRow) => `${familyName} ${givenName}`;

function Person({ row }: { row: RosterRow }) {
  return (
    <span className={cx(s.person)}>
      {row.givenName} {row.familyName}
      <span className={cx(s.soft)}>{row.studentNumber ? `${row.email} · ${row.studentNumber}` : row.email}</span>
    </span>
  );
}

function Effect({ row }: { row: RosterRow }) {
  const { t } = useTranslation('course');
  return (
    <span className={cx(s.effect)}>
      <span className={cx(s.kind)}>
        <Badge tone={TONES[row.kind]}>{t(`upload.kind.${row.kind}`)}</Badge>
        <span className={cx(s.soft)}>{t(row.enrolled ? 'upload.already' : 'upload.enrols')}</span>
      </span>
      {row.changes.map(({ field, before, after }) => (
        <span key={field}>
          {t('upload.becomes', {
            field: t(`upload.field.${field}`),
            before: before || t('upload.nothing'),
            after: after || t('upload.nothing'),
          })}
        </span>
      ))}
    </span>
  );
}
