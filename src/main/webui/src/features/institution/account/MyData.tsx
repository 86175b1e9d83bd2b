import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Actions, Badge, Button, cx, Panel, ProblemNotice, toast } from '@/shared/ui';
import { answerConsent, consentQuery, myData, useChange } from '../privacy/privacy';
import { PersonalFiles } from '../privacy/PersonalFiles';
import s from './Account.module.css';

/** Everything that is kept about me, to take away. */
export function MyData() {
  const { t } = useTranslation('institution');
  return (
    <Panel title={t('personal.mine')}>
      <p>{t('personal.mineLead')}</p>
      <p className={cx(s.soft)}>{t('personal.mineErase')}</p>
      <PersonalFiles ask={myData} />
    </Panel>
  );
}

/** What my school asks me for; there only while it asks. Both answers are as easy, and either can be changed. */
export function MyConsent() {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  const { data: consent } = useSuspenseQuery(consentQuery);
  const answering = useChange(consentQuery.queryKey, answerConsent, () =>
    toast({ tone: 'good', title: t('personal.answered') }),
  );
  if (!consent.asked) return null;
  const answer = (consents: boolean) => answering.mutate({ version: consent.version, consents });
  return (
    <Panel
      title={t('personal.research')}
      aside={
        consent.answeredAt ? (
          <Badge tone={consent.consents ? 'good' : 'plain'} icon={consent.consents ? 'check' : 'minus'}>
            {t(consent.consents ? 'personal.consents' : 'personal.refuses')}
          </Badge>
        ) : null
      }
    >
      <p>{t('personal.researchLead')}</p>
      <blockquote className={cx(s.asked)}>{consent.text}</blockquote>
      <p className={cx(s.soft)}>
        {consent.answeredAt
          ? t('personal.answeredAt', { moment: dayTime(consent.answeredAt) })
          : t('personal.notAnswered')}
      </p>
      <ProblemNotice problem={answering.error} />
      <Actions>
        <Button onPress={() => answer(false)} isDisabled={consent.answeredAt !== null && !consent.consents}>
          {t(consent.consents ? 'personal.withdraw' : 'personal.refuse')}
        </Button>
        <Button onPress={() => answer(true)} isDisabled={consent.consents}>
          {t('personal.consent')}
        </Button>
      </Actions>
    </Panel>
  );
}
