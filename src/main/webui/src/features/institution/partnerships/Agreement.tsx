import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Badge, Button, ConfirmDialog, cx, ProblemNotice, toast, type Tone } from '@/shared/ui';
import { useAnswer, type Partnership, type Partnerships } from './partnerships';
import { Propose } from './Propose';
import s from './Partnerships.module.css';

const TONES: Partial<Record<Partnership['state'], Tone>> = { PROPOSED: 'wait', IN_FORCE: 'good' };

/** One partnership: with whom, on which terms, and what can be done about it. */
export function Agreement({ partnership, desk }: { partnership: Partnership; desk: Partnerships }) {
  const { t } = useTranslation('institution');
  const { state, other, ownProposal } = partnership;
  const waitsFor = ownProposal ? 'partnerships.waitsForThem' : 'partnerships.waitsForYou';
  const replaces =
    state === 'PROPOSED' && desk.partnerships.some((each) => each.state === 'IN_FORCE' && each.other.id === other.id);
  return (
    <article className={cx(s.agreement)} aria-label={other.name}>
      <header className={cx(s.head)}>
        <h3>{other.name}</h3>
        <Badge tone={TONES[state] ?? 'plain'}>{t(`partnerships.state.${state}`)}</Badge>
      </header>
      {state === 'PROPOSED' ? (
        <p>
          {t(waitsFor, { school: other.name })} {t(replaces ? 'partnerships.replaces' : 'partnerships.nothingYet')}
        </p>
      ) : null}
      <Facts partnership={partnership} />
      <Ways partnership={partnership} desk={desk} />
    </article>
  );
}

function Facts({ partnership }: { partnership: Partnership }) {
  const { t } = useTranslation('institution');
  const { day, list } = useFormat();
  const { courses, naming, teamResults, individualResults, lastDay, purpose, endedAt, answeredAt, state } = partnership;
  const yesOrNo = (shared: boolean) => t(shared ? 'partnerships.yes' : 'partnerships.no');
  const facts = [
    { name: t('partnerships.courses'), value: list(courses.map(({ title }) => title)) || '–' },
    { name: t('partnerships.naming'), value: t(`partnerships.namingOf.${naming}`) },
    { name: t('partnerships.names'), value: t('partnerships.yes') },
    { name: t('partnerships.teamResults'), value: yesOrNo(teamResults) },
    { name: t('partnerships.individualResults'), value: yesOrNo(individualResults) },
    { name: t('partnerships.until'), value: day(`${lastDay}T12:00:00`) },
    { name: t('partnerships.purpose'), value: purpose },
  ];
  const over = endedAt ?? (state === 'DECLINED' ? answeredAt : null);
  return (
    <dl className={cx(s.facts)}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {over ? (
        <div>
          <dt>{t(`partnerships.state.${state}`)}</dt>
          <dd>{day(over)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Ways({ partnership, desk }: { partnership: Partnership; desk: Partnerships }) {
  const { t } = useTranslation('institution');
  const { id, state, other, ownProposal } = partnership;
  const answering = useAnswer(id);
  const answer = (way: Parameters<typeof answering.mutate>[0], done: string) => () =>
    answering.mutate(way, { onSuccess: () => toast({ tone: 'good', title: done }) });
  const isPending = answering.isPending;
  return (
    <>
      <ProblemNotice problem={answering.error} />
      <div className={cx(s.ways)}>
        {state === 'PROPOSED' && ownProposal ? (
          <Button onPress={answer('withdrawal', t('partnerships.withdrawn'))} isPending={isPending}>
            {t('partnerships.withdraw')}
          </Button>
        ) : null}
        {state === 'PROPOSED' && !ownProposal ? (
          <>
            <Button onPress={answer('declination', t('partnerships.declined'))} isPending={isPending}>
              {t('partnerships.decline')}
            </Button>
            <ConfirmDialog
              trigger={
                <Button kind="primary" isPending={isPending}>
                  {t('partnerships.accept')}
                </Button>
              }
              title={t('partnerships.acceptTitle', { school: other.name })}
              confirm={t('partnerships.accept')}
              onConfirm={answer('acceptance', t('partnerships.accepted'))}
            >
              {t('partnerships.acceptDetail')}
            </ConfirmDialog>
          </>
        ) : null}
        {state === 'IN_FORCE' ? (
          <>
            <Propose desk={desk} former={partnership} trigger={<Button>{t('partnerships.amend')}</Button>} />
            <ConfirmDialog
              danger
              trigger={
                <Button kind="danger" isPending={isPending}>
                  {t('partnerships.end')}
                </Button>
              }
              title={t('partnerships.endTitle', { school: other.name })}
              confirm={t('partnerships.end')}
              onConfirm={answer('ending', t('partnerships.ended'))}
            >
              {t('partnerships.endDetail')}
            </ConfirmDialog>
          </>
        ) : null}
      </div>
    </>
  );
}
