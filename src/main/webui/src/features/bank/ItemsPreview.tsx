import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { DataTable, Panel, Stack, Stat, Stats, type Column } from '@/shared/ui';
import type { ItemsPlan, PlannedItem, Remark } from './items';
import { ItemText } from './ItemText';

/** What a GIFT file would do: what is wrong, what is left out and why, and the items as they will be. */
export function ItemsPreview({ plan, language }: { plan: ItemsPlan; language: string }) {
  const { t } = useTranslation('bank');
  const known = plan.items.filter((item) => item.known);
  const added = plan.items.filter((item) => !item.known);
  return (
    <Stack>
      <Stats>
        <Stat label={t('upload.new')} value={plan.newItems} />
        <Stat label={t('upload.known')} value={known.length} />
        <Stat label={t('upload.skipped')} value={plan.skipped.length} />
        <Stat label={t('upload.faults')} value={plan.faults.length} />
      </Stats>
      <Remarks title={t('upload.faultsTitle')} remarks={plan.faults} />
      <Remarks title={t('upload.skippedTitle')} lead={t('upload.skippedDetail')} remarks={plan.skipped} />
      <Remarks title={t('upload.noticesTitle')} remarks={plan.notices} />
      <PlannedItems title={t('upload.items')} items={added} language={language} />
      <PlannedItems title={t('upload.knownItems')} items={known} language={language} />
    </Stack>
  );
}

function Remarks({ title, lead, remarks }: { title: string; lead?: string; remarks: Remark[] }) {
  const { t } = useTranslation('bank');
  const say = useServerWords();
  if (remarks.length === 0) return null;
  const place = ({ line, column }: Remark) => {
    if (line === 0) return t('upload.wholeFile');
    return column === 0 ? line : t('upload.place', { line, column });
  };
  const columns: Column<Remark>[] = [
    { id: 'line', title: t('upload.line'), cell: place, names: true },
    { id: 'question', title: t('upload.question'), cell: (remark) => remark.title },
    { id: 'reason', title: t('upload.reason'), cell: ({ reason }) => say(reason) },
  ];
  return (
    <Panel title={title}>
      {lead ? <p>{lead}</p> : null}
      <DataTable
        label={title}
        columns={columns}
        rows={remarks}
        rowId={({ line, column, reason }) => `${line} ${column} ${reason}`}
      />
    </Panel>
  );
}

interface PlannedItemsProps {
  title: string;
  items: PlannedItem[];
  language: string;
}

function PlannedItems({ title, items, language }: PlannedItemsProps) {
  const { t } = useTranslation('bank');
  if (items.length === 0) return null;
  return (
    <Panel title={title} aside={t('items', { count: items.length })}>
      {items.map((item) => (
        <Panel key={item.line} level={3} title={item.title || `${t('upload.line')} ${item.line}`} aside={item.category}>
          <ItemText {...item} language={language} />
        </Panel>
      ))}
    </Panel>
  );
}
