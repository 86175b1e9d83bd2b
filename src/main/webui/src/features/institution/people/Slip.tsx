import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Actions, Button, cx, Notice, QrCode } from '@/shared/ui';
import type { SignInSlip } from './people';
import s from './Slip.module.css';
import { SlipWords } from './SlipWords';

/** What a person is handed to sign in: name, code, and the code as a picture to be scanned. */
export function Slip({ slip }: { slip: SignInSlip }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  return (
    <div className={cx(s.slip)} data-slip>
      <SlipWords slip={slip}>
        <span className={cx(s.soft)}>{t('slip.how', { address: slip.link.replace(/#.*/, '') })}</span>
        <span className={cx(s.soft)}>{t('slip.until', { moment: dayTime(slip.validUntil) })}</span>
      </SlipWords>
      <div className={cx(s.qr)}>
        <QrCode text={slip.link} label={t('slip.qr')} />
      </div>
    </div>
  );
}

/** A slip that was made just now, shown this once. */
export function MadeSlip({ slip, onClose }: { slip: SignInSlip; onClose: () => void }) {
  const { t } = useTranslation('institution');
  return (
    <>
      <Slip slip={slip} />
      <div className={cx(s.screenOnly)}>
        <Notice tone="wait" live title={t('slip.once')}>
          <p>{t('slip.onceDetail')}</p>
        </Notice>
      </div>
      <div className={cx(s.screenOnly)}>
        <Actions>
          <Button onPress={() => window.print()}>{t('slip.print')}</Button>
          <Button kind="primary" onPress={onClose}>
            {t('slip.done')}
          </Button>
        </Actions>
      </div>
    </>
  );
}
