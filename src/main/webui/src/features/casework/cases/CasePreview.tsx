import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { DataTable, DisciplineMark, Panel, Stack, type Column } from '@/shared/ui';
import type { CasePart, CasePlan } from './cases';

type Fault = CasePlan['faults'][number];
type PlannedPart = CasePart & { stage: string };

/** What a case file holds: its faults with their places, or its stages and who sees which part. */
export function CasePreview({ plan }: { plan: CasePlan }) {
  const { t } = useTranslation('casework');
  return (
    <Stack>
      {plan.faults.length > 0 ? <FaultTable faults={plan.faults} /> : null}
      {plan.title !== null && plan.stages.length > 0 ? (
        <Panel title={plan.title} aside={t('cases.stages', { count: plan.stages.length })}>
          {plan.patient ? <p>{t('cases.list.patient', { name: plan.patient.name, age: plan.patient.age })}</p> : null}
          {plan.summary ? <p>{plan.summary}</p> : null}
          <PartTable plan={plan} />
        </Panel>
      ) : null}
    </Stack>
  );
}

function FaultTable({ faults }: { faults: Fault[] }) {
  const { t } = useTranslation('casework');
  const say = useServerWords();
  const columns: Column<Fault>[] = [
    {
      id: 'where',
      title: t('cases.upload.where'),
      cell: ({ where }) => say(where) || t('cases.upload.wholeFile'),
      names: true,
    },
    { id: 'reason', title: t('cases.upload.reason'), cell: ({ detail }) => say(detail) },
  ];
  return (
    <Panel title={t('cases.upload.faults')}>
      <DataTable
        label={t('cases.upload.faults')}
        columns={columns}
        rows={faults}
        rowId={({ where, detail }) => `${where} ${detail}`}
      />
    </Panel>
  );
}

function PartTable({ plan }: { plan: CasePlan }) {
  const { t } = useTranslation('casework');
  const rows = plan.stages.flatMap(({ number, title, parts }) =>
    parts.map((part): PlannedPart => ({ ...part, stage: t('cases.read.stage', { number, title }) })),
  );
  const columns: Column<PlannedPart>[] = [
    { id: 'stage', title: t('cases.upload.stage'), cell: ({ stage }) => stage },
    { id: 'part', title: t('cases.upload.part'), cell: ({ title }) => title, names: true },
    { id: 'kind', title: t('cases.upload.partKind'), cell: ({ kind }) => t(`cases.kind.${kind}`) },
    {
      id: 'seenBy',
      title: t('cases.upload.seenBy'),
      cell: ({ discipline }) =>
        discipline === null ? t('cases.upload.everybody') : <DisciplineMark code={discipline} named />,
    },
  ];
  return (
    <DataTable
      label={t('cases.upload.contents')}
      columns={columns}
      rows={rows}
      rowId={({ stage, title }) => `${stage} ${title}`}
    />
  );
}
