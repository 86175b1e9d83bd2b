import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import type { IratSheet } from '@/shared/live/messages';
import { cx, Icon } from '@/shared/ui';
import { Answers } from './Answers';
import s from './HandIn.module.css';
import sheetStyles from './Sheet.module.css';

interface HandedInProps {
  sheet: IratSheet;
  /** False while the hand-in is on its way. */
  stored: boolean;
}

/** After handing in: what was handed in, to read before the team meets. */
export function HandedIn({ sheet, stored }: HandedInProps) {
  const { t } = useTranslation('readiness');
  const { time } = useFormat();
  return (
    <section className={cx(sheetStyles.sheet)} aria-labelledby="handed-in">
      <div className={cx(s.head)}>
        <h2 id="handed-in" className={cx(s.done)}>
          <Icon name={stored ? 'check' : 'clock'} size={28} />
          {stored && sheet.handedInAt !== null
            ? t('handIn.done', { time: time(sheet.handedInAt) })
            : t('handIn.storing')}
        </h2>
        <p className={cx(s.lead)}>{t('handIn.next')}</p>
      </div>
      <Answers sheet={sheet} />
    </section>
  );
}
