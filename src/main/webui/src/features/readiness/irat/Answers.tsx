import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { IratItem, IratSheet } from '@/shared/live/messages';
import { cx, Icon, letter } from '@/shared/ui';
import s from './Answers.module.css';

interface AnswersProps {
  sheet: IratSheet;
  /** Goes to a question; without it the list is there to read. */
  onGo?: (place: number) => void;
}

/** All questions in a list, with my answers. */
export function Answers({ sheet, onGo }: AnswersProps) {
  return (
    <ol className={cx(s.answers)}>
      {sheet.items.map((item, index) => (
        <li key={item.deliveryId}>
          {onGo ? (
            <Button className={cx(s.row, s.go)} onPress={() => onGo(index)}>
              <Answer item={item} number={index + 1} />
              <Icon name="chevronRight" size={18} />
            </Button>
          ) : (
            <div className={cx(s.row)}>
              <Answer item={item} number={index + 1} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Answer({ item, number }: { item: IratItem; number: number }) {
  const { t } = useTranslation('readiness');
  const chosen = item.options.findIndex((option) => option.deliveryId === item.myChoice);
  const option = item.options[chosen];
  return (
    <>
      <span className={cx(s.number)}>{number}</span>
      <span className={cx(s.words)}>
        <span className={cx(s.stem)}>{item.stem}</span>
        {option ? (
          <span className={cx(s.choice)}>
            {letter(chosen)} · {option.text}
          </span>
        ) : (
          <span className={cx(s.empty)}>{t('irat.empty')}</span>
        )}
      </span>
      {item.flagged ? (
        <span className={cx(s.flag)}>
          <Icon name="flag" size={16} />
          {t('irat.flagged')}
        </span>
      ) : null}
    </>
  );
}
