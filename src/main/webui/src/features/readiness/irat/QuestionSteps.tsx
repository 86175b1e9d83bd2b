import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { IratItem } from '@/shared/live/messages';
import { Button, cx, Icon } from '@/shared/ui';
import { StepBar } from '../StepBar';
import s from './QuestionSteps.module.css';
import type { SheetWork } from './useSheet';

interface QuestionStepsProps {
  item: IratItem;
  work: SheetWork;
  open: boolean;
}

/** Back, flag, on: where the thumb is. */
export function QuestionSteps({ item, work, open }: QuestionStepsProps) {
  const { t } = useTranslation('readiness');
  const { place, go, flag, sheet } = work;
  const last = place === sheet.items.length - 1;
  return (
    <StepBar>
      <Button onPress={() => go(place - 1)} isDisabled={place === 0}>
        {t('step.back')}
      </Button>
      <ToggleButton className={cx(s.flag)} isSelected={item.flagged} onChange={flag} isDisabled={!open}>
        <Icon name="flag" size={18} />
        {item.flagged ? t('irat.flagged') : t('irat.flag')}
      </ToggleButton>
      <Button kind={item.myChoice === null ? 'plain' : 'primary'} onPress={() => go(place + 1)}>
        {last ? t('irat.toEnd') : t('step.next')}
      </Button>
    </StepBar>
  );
}
