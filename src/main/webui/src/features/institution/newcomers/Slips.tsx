import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Actions, Button, ConfirmDialog, cx, EmptyState, Notice, Panel, ProblemNotice, QrCode } from '@/shared/ui';
import { SlipWords } from '../people/SlipWords';
import { saveFile, type MadeSlips, type Newcomers, type Slip } from './newcomers';
import s from './Newcomers.module.css';

interface SlipsProps {
  newcomers: Newcomers;
  /** What a slip is headed with. */
  heading: string;
}

/** One-time codes made here and shown once, to be printed and handed out or written to people by a mail program. */
export function Slips({ newcomers, heading }: SlipsProps) {
  const { t } = useTranslation('institution');
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: newcomers.makeSlips,
    gcTime: 0,
    // letters have ended with the former codes
    onSuccess: () => queries.invalidateQueries({ queryKey: newcomers.key }),
  });
  const made = making.data;
  const make = (
    <ConfirmDialog
      trigger={
        <Button kind={made ? 'plain' : 'primary'} isPending={making.isPending}>
          {t('slips.make')}
        </Button>
      }
      title={t('slips.asked')}
      confirm={t('slips.make')}
      onConfirm={making.mutate}
    >
      {t('slips.askedDetail')}
    </ConfirmDialog>
  );
  return (
    <div className={cx(s.onPaper)}>
      <Panel title={t('slips.title')}>
        <div className={cx(s.screenOnly)}>
          <ProblemNotice problem={making.error} />
        </div>
        {made ? null : (
          <EmptyState title={t('slips.before')} action={make}>
            {t('slips.beforeDetail')}
          </EmptyState>
        )}
        {made?.slips.length === 0 ? <EmptyState title={t('letters.nobody')}>{t('slips.none')}</EmptyState> : null}
        {made && made.slips.length > 0 ? <Made made={made} heading={heading} again={make} /> : null}
      </Panel>
    </div>
  );
}

interface MadeProps {
  made: MadeSlips;
  heading: string;
  again: React.ReactNode;
}

function Made({ made, heading, again }: MadeProps) {
  const { t } = useTranslation('institution');
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <Notice tone="wait" live title={t('slips.once')}>
          <p>{t('slips.onceDetail')}</p>
        </Notice>
        <Actions>
          {again}
          <Button onPress={() => saveFile(t('slips.fileName'), made.mailMerge)}>{t('slips.file')}</Button>
          <Button kind="primary" onPress={() => window.print()}>
            {t('slips.print')}
          </Button>
        </Actions>
      </div>
      <ul className={cx(s.slips)} aria-label={t('slips.list')}>
        {made.slips.map((slip) => (
          <OnPaper key={slip.accountId} slip={slip} heading={heading} />
        ))}
      </ul>
    </>
  );
}

function OnPaper({ slip, heading }: { slip: Slip; heading: string }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  return (
    <li className={cx(s.slip)}>
      <SlipWords small slip={slip} heading={t('slips.onPaper', { heading })} />
      <div className={cx(s.qr)}>
        <QrCode text={slip.link} label={t('slip.qr')} />
      </div>
      <p className={cx(s.how)}>
        {t('slips.how', { address: slip.link.replace(/#.*/, '') })}{' '}
        {t('slip.until', { moment: dayTime(slip.validUntil) })} {t('slips.then')}
      </p>
    </li>
  );
}
