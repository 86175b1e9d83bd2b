import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerWords } from '@/shared/i18n/serverWords';
import { Actions, announce, Button, Checkbox, cx, ProblemNotice, Select, Skeleton, useNameOf } from '@/shared/ui';
import { hereOf } from '../absence';
import { planned, targets, type Choosing } from './choosing';
import s from './TeamsToday.module.css';
import { useForecast, type TeamsToday, type useTeamChanges } from './teamsToday';

interface ChangeFormProps {
  sessionId: string;
  today: TeamsToday;
  choosing: Choosing;
  change: ReturnType<typeof useTeamChanges>['change'];
  onDone: () => void;
}

/** The rest of a change is chosen here; what it means is said before it can be done. */
export function ChangeForm({ sessionId, today, choosing, change, onDone }: ChangeFormProps) {
  const { t } = useTranslation('session');
  const [to, setTo] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<string[]>([]);
  const plan = planned(choosing, to, leaving);
  const forecast = useForecast(sessionId, today.version, plan);
  const title = useTitle(choosing);
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!plan) return;
        change.mutate(plan, {
          onSuccess: () => {
            announce(t('teamsToday.done'));
            onDone();
          },
        });
      }}
    >
      <h3 className={cx(s.title)}>{title}</h3>
      {choosing.kind === 'SPLIT' ? (
        <Leaving choosing={choosing} leaving={leaving} onChange={setLeaving} />
      ) : (
        <Select
          label={t('teamsToday.to')}
          placeholder={t('teamsToday.choose')}
          options={targets(choosing, today).map((team) => ({
            id: team.teamId,
            label: t('teamsToday.option', {
              team: team.name,
              here: hereOf(team).length,
              all: team.members.length,
            }),
          }))}
          value={to}
          onChange={setTo}
        />
      )}
      {plan ? <Meaning sentences={forecast.data?.sentences} problem={forecast.error} /> : null}
      <ProblemNotice problem={change.error} />
      <Actions>
        <Button onPress={onDone}>{t('teamsToday.back')}</Button>
        <Button type="submit" kind="primary" isDisabled={!forecast.data || !plan} isPending={change.isPending}>
          {t(`teamsToday.confirm.${choosing.kind}`)}
        </Button>
      </Actions>
    </form>
  );
}

function useTitle(choosing: Choosing): string {
  const { t } = useTranslation('session');
  const nameOf = useNameOf();
  if (choosing.kind === 'MERGE') return t('teamsToday.mergeTitle', { team: choosing.from.name });
  if (choosing.kind === 'SPLIT') return t('teamsToday.splitTitle', { team: choosing.from.name });
  const name = nameOf(choosing.person);
  if (choosing.kind === 'WALK_IN') return t('teamsToday.walkInTitle', { name });
  return t('teamsToday.moveTitle', { name, team: choosing.from.name });
}

interface LeavingProps {
  choosing: Extract<Choosing, { kind: 'SPLIT' }>;
  leaving: readonly string[];
  onChange: (leaving: string[]) => void;
}

function Leaving({ choosing, leaving, onChange }: LeavingProps) {
  const { t } = useTranslation('session');
  const nameOf = useNameOf();
  return (
    <fieldset className={cx(s.leaving)}>
      <legend>{t('teamsToday.leaving')}</legend>
      {choosing.from.members.map((member) => (
        <Checkbox
          key={member.accountId}
          isSelected={leaving.includes(member.accountId)}
          onChange={(selected) =>
            onChange(
              selected ? [...leaving, member.accountId] : leaving.filter((accountId) => accountId !== member.accountId),
            )
          }
        >
          {nameOf(member)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Meaning({ sentences, problem }: { sentences: string[] | undefined; problem: unknown }) {
  const { t } = useTranslation('session');
  const say = useServerWords();
  if (problem) return <ProblemNotice problem={problem} />;
  if (!sentences) return <Skeleton lines={4} />;
  return (
    <section className={cx(s.meaning)} aria-live="polite">
      <h4>{t('teamsToday.meaning')}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
