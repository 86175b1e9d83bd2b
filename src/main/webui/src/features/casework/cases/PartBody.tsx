import { useTranslation } from 'react-i18next';
import { cx, DataTable, type Column } from '@/shared/ui';
import type { CasePart, Measurement, Medication } from './cases';
import { standing, timesOf } from './lens';
import s from './PartBody.module.css';

/** What a part of a case says: its text, its measurements over time, its medicines. */
export function PartBody({ part }: { part: CasePart }) {
  return (
    <>
      {part.text ? <p className={cx(s.text)}>{part.text}</p> : null}
      {part.measurements.length > 0 ? <Measurements title={part.title} measurements={part.measurements} /> : null}
      {part.medications.length > 0 ? <Medications title={part.title} medications={part.medications} /> : null}
    </>
  );
}

function Measurements({ title, measurements }: { title: string; measurements: Measurement[] }) {
  const { t } = useTranslation('casework');
  const reference = useReference();
  const columns: Column<Measurement>[] = [
    {
      id: 'name',
      title: t('cases.read.measurement'),
      cell: (measurement) => (
        <>
          {measurement.name}
          <span className={cx(s.reference)}>{reference(measurement) || measurement.unit}</span>
        </>
      ),
      names: true,
    },
    ...timesOf(measurements).map((at) => ({
      id: at,
      title: at,
      figures: true,
      cell: (measurement: Measurement) => <Value measurement={measurement} at={at} />,
    })),
  ];
  return <DataTable label={title} columns={columns} rows={measurements} rowId={({ name }) => name} />;
}

function Value({ measurement, at }: { measurement: Measurement; at: string }) {
  const { t } = useTranslation('casework');
  const measured = measurement.values.find((value) => value.at === at);
  if (!measured) return null;
  const side = standing(measured.value, measurement);
  return (
    <span className={cx(side && s.outside)}>
      {measured.value}
      {side ? <span className={cx(s.side)}> {t(`cases.read.${side}`)}</span> : null}
    </span>
  );
}

function useReference(): (measurement: Measurement) => string {
  const { t } = useTranslation('casework');
  return ({ low, high, unit }) => {
    if (low !== null && high !== null) return t('cases.read.range', { low, high, unit });
    if (high !== null) return t('cases.read.below', { high, unit });
    return low === null ? '' : t('cases.read.above', { low, unit });
  };
}

const DETAILS = ['dose', 'route', 'frequency', 'indication', 'note'] as const;

function Medications({ title, medications }: { title: string; medications: Medication[] }) {
  const { t } = useTranslation('casework');
  const told = DETAILS.filter((detail) => medications.some((medication) => medication[detail] !== null));
  const columns: Column<Medication>[] = [
    { id: 'drug', title: t('cases.read.drug'), cell: ({ drug }) => drug, names: true },
    ...told.map((detail) => ({
      id: detail,
      title: t(`cases.read.${detail}`),
      cell: (medication: Medication) => medication[detail],
    })),
  ];
  return (
    <DataTable
      label={title}
      columns={columns}
      rows={medications}
      rowId={(medication) => [medication.drug, ...DETAILS.map((detail) => medication[detail])].join(' ')}
    />
  );
}
