import { useTranslation } from 'react-i18next';
import { Badge, DataTable, DisciplineMark, Notice, Panel, type Column } from '@/shared/ui';
import type { BalanceLine } from './teamSets';

/** How evenly each discipline and each school is spread over the teams, against the best that is possible. */
export function Evenness({ lines }: { lines: BalanceLine[] }) {
  const { t } = useTranslation('teaming');
  const even = lines.every(({ excess }) => excess === 0);
  const columns: Column<BalanceLine>[] = [
    { id: 'what', title: t('balance.what'), cell: (line) => <Spread line={line} />, names: true },
    { id: 'total', title: t('balance.total'), cell: ({ total }) => total, figures: true },
    {
      id: 'each',
      title: t('balance.perTeam'),
      cell: ({ fewest, most }) => (fewest === most ? most : t('balance.range', { fewest, most })),
      figures: true,
    },
    { id: 'verdict', title: t('balance.verdict'), cell: ({ excess }) => <Verdict excess={excess} /> },
  ];
  return (
    <Panel title={t('balance.title')}>
      <Notice tone={even ? 'good' : 'wait'}>
        <p>{t(even ? 'balance.all' : 'balance.some')}</p>
      </Notice>
      <DataTable
        label={t('balance.title')}
        columns={columns}
        rows={lines}
        rowId={({ attribute, key }) => `${attribute} ${key}`}
      />
    </Panel>
  );
}

function Spread({ line: { attribute, key } }: { line: BalanceLine }) {
  if (attribute === 'INSTITUTION') return key;
  return <DisciplineMark code={key === '-' ? null : key} named />;
}

function Verdict({ excess }: { excess: number }) {
  const { t } = useTranslation('teaming');
  if (excess === 0) {
    return (
      <Badge tone="good" icon="check">
        {t('balance.best')}
      </Badge>
    );
  }
  return (
    <Badge tone="wait" icon="swap">
      {t('balance.off', { count: Math.ceil(excess / 2) })}
    </Badge>
  );
}
