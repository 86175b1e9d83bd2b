import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { LANGUAGES, type Language } from '@/shared/i18n/language';
import {
  Button,
  ConfirmDialog,
  cx,
  EmptyState,
  Notice,
  Panel,
  ProblemNotice,
  Select,
  Stat,
  Stats,
  toast,
} from '@/shared/ui';
import { InviteeTable } from './InviteeTable';
import { useOnSheet, type InvitationSheet, type Newcomers, type Whom } from './newcomers';
import s from './Newcomers.module.css';

const LANGUAGE_OPTIONS = Object.entries(LANGUAGES).map(([id, label]) => ({ id: id as Language, label }));

interface LettersProps {
  newcomers: Newcomers;
  sheet: InvitationSheet;
}

/** Who was invited by mail, what became of it, and what to do about it. */
export function Letters({ newcomers, sheet }: LettersProps) {
  const { t } = useTranslation('institution');
  const { counts, people } = sheet;
  return (
    <div className={cx(s.screenOnly)}>
      <Panel title={t('letters.title')}>
        {people.length === 0 ? <EmptyState title={t('letters.nobody')}>{t('letters.nobodyDetail')}</EmptyState> : null}
        {people.length > 0 && !sheet.mail ? (
          <Notice title={t('letters.noMail')}>
            <p>{t('letters.noMailDetail')}</p>
          </Notice>
        ) : null}
        {sheet.mail && people.length + counts.came > 0 ? (
          <Stats>
            <Stat label={t('letters.missing')} value={sheet.missing} />
            <Stat label={t('letters.queued')} value={counts.queued} />
            <Stat label={t('letters.sent')} value={counts.sent} />
            <Stat label={t('letters.came')} value={counts.came} />
          </Stats>
        ) : null}
        {sheet.mail && people.length > 0 ? <Inviting newcomers={newcomers} sheet={sheet} /> : null}
      </Panel>
    </div>
  );
}

function Inviting({ newcomers, sheet }: LettersProps) {
  const { t, i18n } = useTranslation('institution');
  const [language, setLanguage] = useState<Language>(i18n.language === 'de' ? 'de' : 'en');
  const inviting = useOnSheet(newcomers, (whom: Whom) => newcomers.invite(whom, language));
  const withdrawing = useOnSheet(newcomers, newcomers.withdraw);
  const said = { onSuccess: () => toast({ tone: 'good', title: t('letters.accepted') }) };
  return (
    <>
      <MailServer sheet={sheet} />
      <div className={cx(s.inviting)}>
        <Select label={t('letters.language')} options={LANGUAGE_OPTIONS} value={language} onChange={setLanguage} />
        <ConfirmDialog
          trigger={
            <Button kind="primary" isDisabled={sheet.missing === 0} isPending={inviting.isPending}>
              {sheet.missing === 0 ? t('letters.allInvited') : t('letters.inviteAll', { count: sheet.missing })}
            </Button>
          }
          title={t('letters.asked', { count: sheet.missing })}
          confirm={t('letters.inviteAll', { count: sheet.missing })}
          onConfirm={() => inviting.mutate(null, said)}
        >
          {t('letters.askedDetail', { language: LANGUAGES[language] })}
        </ConfirmDialog>
      </div>
      <ProblemNotice problem={inviting.error ?? withdrawing.error} />
      <InviteeTable
        people={sheet.people}
        onInvite={({ accountId }) => inviting.mutate([accountId], said)}
        onWithdraw={({ accountId }) => withdrawing.mutate([accountId])}
      />
      <More sheet={sheet} />
    </>
  );
}

/** Said when the mail server itself is in the way, which staff can do nothing about but know. */
function MailServer({ sheet }: { sheet: InvitationSheet }) {
  const { t } = useTranslation('institution');
  const { time } = useFormat();
  const stuck = sheet.people.find(({ fault }) => fault === 'UNREACHABLE' || fault === 'LOGIN_REFUSED');
  if (!stuck?.fault || !stuck.nextTryAt) return null;
  return (
    <Notice tone="wait" title={t(`letters.fault.${stuck.fault}`)}>
      <p>{t('letters.stuck', { count: sheet.counts.queued, time: time(stuck.nextTryAt) })}</p>
    </Notice>
  );
}

function More({ sheet: { counts, people } }: { sheet: InvitationSheet }) {
  const { t } = useTranslation('institution');
  const { failed, queued, ended, withdrawn, notInvited, sent } = counts;
  const more = failed + queued + ended + withdrawn + notInvited + sent - people.length;
  return more > 0 ? <p className={cx(s.soft)}>{t('letters.more', { count: more })}</p> : null;
}
