import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, Select, TextField } from '@/shared/ui';
import { MOST_OF_TITLE, type DraftLane } from './draft';
import { useCommonName, useLaneName } from './laneNames';
import type { CardType } from './templates';
import s from './TemplateForm.module.css';

const CARD_TYPES: CardType[] = [
  'NOTE',
  'PROBLEM',
  'DIAGNOSIS',
  'MEDICATION',
  'CARE_ACTION',
  'SBAR',
  'QUESTION',
  'TASK',
];

interface LaneFieldsProps {
  lane: DraftLane;
  /** Its place, from 1, of how many. */
  place: number;
  count: number;
  /** It was added just now, and is written first. */
  fresh: boolean;
  onChange: (change: Partial<DraftLane>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  /** What the server says is wrong with a part of it. */
  fault: (part: 'title' | 'id' | 'cardType') => string | undefined;
}

/** One lane of a template: what it is called, what it is for, and where it stands. */
export function LaneFields({ lane, place, count, fresh, onChange, onMove, onRemove, fault }: LaneFieldsProps) {
  const { t } = useTranslation('caseboard');
  const common = useCommonName()(lane.id);
  const name = useLaneName()(lane);
  const cardTypeFault = fault('cardType');
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={cx(s.lane)} onKeyDown={moveByKey}>
      <TextField
        label={t('templates.laneTitle', { place })}
        value={lane.title}
        onChange={(title) => onChange({ title })}
        maxLength={MOST_OF_TITLE}
        autoFocus={fresh}
        {...(common === undefined ? {} : { placeholder: common, hint: t('templates.commonHint') })}
        error={fault('title') ?? fault('id')}
      />
      <Select
        label={t('templates.cards')}
        options={CARD_TYPES.map((id) => ({ id, label: t(`templates.cardType.${id}`) }))}
        value={lane.cardType}
        onChange={(cardType) => onChange({ cardType })}
        hint={t(`templates.cardFields.${lane.cardType}`)}
        {...(cardTypeFault === undefined ? {} : { error: cardTypeFault })}
      />
      <div className={cx(s.steps)}>
        <Button
          id={moveId(lane.key, -1)}
          kind="quiet"
          onPress={() => onMove(-1)}
          isDisabled={place === 1}
          aria-label={t('templates.up', { name })}
        >
          <Icon name="arrowUp" />
        </Button>
        <Button
          id={moveId(lane.key, 1)}
          kind="quiet"
          onPress={() => onMove(1)}
          isDisabled={place === count}
          aria-label={t('templates.down', { name })}
        >
          <Icon name="arrowDown" />
        </Button>
        <Button kind="quiet" onPress={onRemove} aria-label={t('templates.remove', { name })}>
          <Icon name="trash" />
        </Button>
      </div>
    </li>
  );
}

/** The button that moves a lane. */
export const moveId = (key: number, step: -1 | 1) => `lane-${key}-${step < 0 ? 'up' : 'down'}`;
