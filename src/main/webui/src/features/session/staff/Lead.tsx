import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import { Button, ConfirmDialog, cx, Dialog, Icon, Notice, ProblemNotice, Skeleton, useNameOf } from '@/shared/ui';
import type { ColleagueView, StaffSession } from '@/shared/live/messages';
import { staffQuery, useHandingOver, useOtherConductor } from './handingOver';
import s from './Lead.module.css';

/** Who conducts; how it passes from one to another: offered and accepted, or taken over. */
export function Lead({ session }: { session: StaffSession }) {
  const me = useMe();
  const handing = useHandingOver(session);
  const other = useOtherConductor(session);
  if (session.state !== 'RUNNING') return null;
  const step = (asked: Parameters<typeof handing.mutate>[0]) => handing.mutate(asked);
  const offered = session.offeredTo?.accountId === me.accountId;
  return (
    <div className={cx(s.lead)}>
      <Lost session={session} />
      {other && offered ? (
        <Offered by={other} onAnswer={step} isPending={handing.isPending} />
      ) : other ? (
        <Assisting conductor={other} onTakeOver={() => step('take-over')} isPending={handing.isPending} />
      ) : (
        <Leading session={session} onStep={step} isPending={handing.isPending} />
      )}
      <ProblemNotice problem={handing.error} />
    </div>
  );
}

/** By name, or as a colleague where names are hidden. */
function useColleagueName(): (colleague: ColleagueView) => string {
  const { t } = useTranslation('session');
  const nameOf = useNameOf();
  return (colleague) => {
    const name = `${colleague.givenName} ${colleague.familyName}`;
    return nameOf(colleague) === name ? name : t('lead.colleague');
  };
}

/** Says at once, until it is read, that the conducting has passed from this person. */
function Lost({ session }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  const me = useMe();
  const name = useColleagueName();
  const other = useOtherConductor(session);
  const mine = session.conductor?.accountId === me.accountId;
  const [led, setLed] = useState(mine);
  if (mine && !led) setLed(true);
  if (!led || !other) return null;
  return (
    <Notice
      live
      tone="wait"
      title={t('lead.lost.title', { name: name(other) })}
      actions={
        <Button size="s" onPress={() => setLed(false)}>
          {t('lead.lost.seen')}
        </Button>
      }
    >
      <p>{t('lead.lost.detail')}</p>
    </Notice>
  );
}

interface AssistingProps {
  conductor: ColleagueView;
  onTakeOver: () => void;
  isPending: boolean;
}

function Assisting({ conductor, onTakeOver, isPending }: AssistingProps) {
  const { t } = useTranslation('session');
  const name = useColleagueName()(conductor);
  return (
    <section className={cx(s.box)} aria-label={t('lead.other', { name })}>
      <p className={cx(s.who)}>
        <Icon name="people" size={18} />
        {t('lead.other', { name })}
      </p>
      <p className={cx(s.words)}>{t('lead.assist', { name })}</p>
      <ConfirmDialog
        trigger={
          <Button wide isPending={isPending}>
            {t('lead.takeOver.button')}
          </Button>
        }
        title={t('lead.takeOver.title', { name })}
        confirm={t('lead.takeOver.button')}
        onConfirm={onTakeOver}
      >
        {t('lead.takeOver.detail', { name })}
      </ConfirmDialog>
    </section>
  );
}

interface OfferedProps {
  by: ColleagueView;
  onAnswer: (answer: 'acceptance' | 'withdrawal') => void;
  isPending: boolean;
}

function Offered({ by, onAnswer, isPending }: OfferedProps) {
  const { t } = useTranslation('session');
  return (
    <Notice
      live
      title={t('lead.offer.title', { name: useColleagueName()(by) })}
      actions={
        <>
          <Button kind="primary" onPress={() => onAnswer('acceptance')} isPending={isPending}>
            {t('lead.offer.accept')}
          </Button>
          <Button onPress={() => onAnswer('withdrawal')} isPending={isPending}>
            {t('lead.offer.decline')}
          </Button>
        </>
      }
    />
  );
}

interface LeadingProps {
  session: StaffSession;
  onStep: (step: { offerTo: string } | 'withdrawal') => void;
  isPending: boolean;
}

function Leading({ session, onStep, isPending }: LeadingProps) {
  const { t } = useTranslation('session');
  const name = useColleagueName();
  if (session.conductor === null) return <Notice title={t('lead.nobody')}>{t('lead.nobodyDetail')}</Notice>;
  if (session.offeredTo !== null) {
    return (
      <p className={cx(s.line)}>
        <span>{t('lead.handOver.offered', { name: name(session.offeredTo) })}</span>
        <Button kind="quiet" onPress={() => onStep('withdrawal')} isPending={isPending}>
          {t('lead.handOver.withdraw')}
        </Button>
      </p>
    );
  }
  return (
    <p className={cx(s.line)}>
      <span className={cx(s.who)}>
        <Icon name="check" size={18} />
        {t('lead.you')}
      </span>
      <Dialog title={t('lead.handOver.title')} trigger={<Button kind="quiet">{t('lead.handOver.button')}</Button>}>
        {(close) => (
          <Colleagues
            sessionId={session.id}
            onOffer={(offerTo) => {
              close();
              onStep({ offerTo });
            }}
          />
        )}
      </Dialog>
    </p>
  );
}

function Colleagues({ sessionId, onOffer }: { sessionId: string; onOffer: (accountId: string) => void }) {
  const { t } = useTranslation('session');
  const me = useMe();
  const { data, error } = useQuery(staffQuery(sessionId));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Skeleton lines={3} />;
  const others = data.filter(({ accountId }) => accountId !== me.accountId);
  if (others.length === 0) return <p>{t('lead.handOver.nobody')}</p>;
  return (
    <>
      <p>{t('lead.handOver.detail')}</p>
      <ul className={cx(s.colleagues)}>
        {others.map((colleague) => {
          const name = `${colleague.givenName} ${colleague.familyName}`;
          return (
            <li key={colleague.accountId}>
              <span>{t('lead.handOver.person', { name, school: colleague.institution })}</span>
              <Button onPress={() => onOffer(colleague.accountId)} aria-label={`${t('lead.handOver.offer')}: ${name}`}>
                {t('lead.handOver.offer')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
