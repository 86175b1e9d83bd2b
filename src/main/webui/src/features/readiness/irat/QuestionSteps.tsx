import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { IratItem } from '@/shared/live/messages';
import { Button, cx, Icon } from '@/shared/ui';
import { StepBar } from '../StepBar';
import s from './QuestionSteps.module.css';

interface QuestionStepsProps {
  item: IratItem;
  first: boolean;
  last: boolean;
  open: boolean;
  onFlag: () => void;
  go: (step: 1 | -1) => void;
}

/** Back, flag, on: where the thumb is. */
export function QuestionSteps({ item, first, last, open, onFlag, go }: QuestionStepsProps) {
  const { t } = useTranslation('readiness');
  return (
    <StepBar>
      <Button onPress={() => go(-1)} isDisabled={first}>
        {t('step.back')}
      </Button>
      <ToggleButton className={cx(s.flag)} isSelected={item.flagged} onChange={onFlag} isDisabled={!open}>
        <Icon name="flag" size={18} />
        {item.flagged ? t('irat.flagged') : t('irat.flag')}
      </ToggleButton>
      <Button kind={item.myChoice === null ? 'plain' : 'primary'} onPress={() => go(1)}>
        {last ? t('irat.toEnd') : t('step.next')}
      </Button>
    </StepBar>
  );
}
