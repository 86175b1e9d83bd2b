import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, Menu, MenuItem } from '@/shared/ui';
import { MOST_LANES, withLane, type Draft } from './draft';
import { useLaneName } from './laneNames';
import { templatesQuery, type Lane } from './templates';
import s from './TemplateForm.module.css';

interface AddLaneProps {
  draft: Draft;
  onAdd: (draft: Draft) => void;
}

/** Adds a lane of one's own, or one of those that have a name in every language, as long as there is room. */
export function AddLane({ draft, onAdd }: AddLaneProps) {
  const { t } = useTranslation('caseboard');
  const laneName = useLaneName();
  const { data } = useSuspenseQuery(templatesQuery);
  if (draft.lanes.length >= MOST_LANES)
    return <p className={cx(s.soft)}>{t('templates.full', { count: MOST_LANES })}</p>;
  const common = new Map<string, Lane>(data.builtIn.flatMap(({ lanes }) => lanes.map((lane) => [lane.id, lane])));
  draft.lanes.forEach(({ id }) => id !== null && common.delete(id));
  return (
    <div className={cx(s.add)}>
      <Button onPress={() => onAdd(withLane(draft))}>
        <Icon name="plus" />
        {t('templates.add')}
      </Button>
      {common.size > 0 ? (
        <Menu
          trigger={
            <Button>
              {t('templates.addCommon')}
              <Icon name="chevronDown" size={18} />
            </Button>
          }
        >
          {[...common.values()].map((lane) => (
            <MenuItem key={lane.id} onAction={() => onAdd(withLane(draft, lane))}>
              {laneName(lane)}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </div>
  );
}
