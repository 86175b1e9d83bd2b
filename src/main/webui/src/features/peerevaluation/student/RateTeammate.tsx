import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce, Button, cx, PersonMark, ProblemNotice, TextField, toast } from '@/shared/ui';
import {
  COMPETENCIES,
  isWhole,
  LONGEST,
  myPeerEvaluationQuery,
  rate,
  type MyPeerEvaluation,
  type Teammate,
} from '../rating';
import { Scale } from './Scale';
import { nameOf } from './TeammateSteps';
import { useDraft } from './useDraft';
import s from './Rate.module.css';

interface RateTeammateProps {
  phaseId: string;
  teammate: Teammate;
  isOpen: boolean;
  onStored: (after: MyPeerEvaluation) => void;
}

/** The form for one teammate: four competencies, one strength, one suggestion. */
export function RateTeammate({ phaseId, teammate, isOpen, onStored }: RateTeammateProps) {
  const { t } = useTranslation('peerevaluation');
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(phaseId, teammate);
  const storing = useMutation({
    mutationFn: () => rate(phaseId, teammate.accountId, draft),
    onSuccess: (after) => {
      forget();
      queries.setQueryData(myPeerEvaluationQuery(phaseId).queryKey, after);
      const stored = t('rate.stored', { name: nameOf(teammate) });
      // The first time a tick is seen; a toast would lie over the button of the next form on a phone.
      if (teammate.rating) toast({ title: stored });
      else announce(stored);
      onStored(after);
    },
  });
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        storing.mutate();
      }}
    >
      <PersonMark person={teammate} size="l" named />
      {COMPETENCIES.map((competency) => (
        <Scale
          key={competency}
          name={`${teammate.accountId} ${competency}`}
          label={t(`competency.${competency}`)}
          hint={t(`judged.${competency}`)}
          value={draft.scores[competency] ?? null}
          isDisabled={!isOpen}
          onChange={(score) => change({ scores: { ...draft.scores, [competency]: score } })}
        />
      ))}
      {(['strength', 'suggestion'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`rate.${field}`)}
          hint={t(`rate.${field}Hint`)}
          rows={3}
          maxLength={LONGEST}
          value={draft[field]}
          isDisabled={!isOpen}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <ProblemNotice problem={storing.error} />
      <div className={cx(s.foot)}>
        <Button kind="primary" type="submit" isDisabled={!isOpen || !isWhole(draft)} isPending={storing.isPending}>
          {t(teammate.rating ? 'rate.storeAgain' : 'rate.store')}
        </Button>
        {isWhole(draft) ? null : <span className={cx(s.hint)}>{t('rate.incomplete')}</span>}
      </div>
    </form>
  );
}
