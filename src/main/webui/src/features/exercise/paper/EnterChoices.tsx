import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionFields, EnteredBy, PaperTeams, type PhaseViewProps } from '@/features/session';
import {
  Actions,
  Button,
  ChoiceRows,
  EmptyState,
  Notice,
  ProblemNotice,
  Skeleton,
  TextField,
  toast,
} from '@/shared/ui';
import { exerciseQuery, type Exercise } from '../preparation/exercise';
import { choicesQuery, useEnterChoice, type PaperChoice, type PaperChoices } from './choices';

/** Staff enter what teams chose on paper, team by team. */
export default function EnterChoices({ phase }: PhaseViewProps) {
  const exercise = useQuery(exerciseQuery(phase.id));
  const choices = useQuery({ ...choicesQuery(phase.id), retry: false });
  if (exercise.error ?? choices.error) return <ProblemNotice problem={exercise.error ?? choices.error} />;
  if (!exercise.data || !choices.data) return <Skeleton lines={6} />;
  return <Entry phase={phase} exercise={exercise.data} choices={choices.data} />;
}

interface EntryProps {
  phase: PhaseViewProps['phase'];
  exercise: Exercise;
  choices: PaperChoices;
}

function Entry({ phase, exercise, choices }: EntryProps) {
  const { t } = useTranslation('exercise');
  const [chosen, choose] = useState(choices.teams[0]?.teamId ?? '');
  if (phase.state === 'PENDING') {
    return <EmptyState title={t('paper.notBegun')}>{t('paper.notBegunDetail')}</EmptyState>;
  }
  const place = choices.teams.findIndex(({ teamId }) => teamId === chosen);
  const team = choices.teams[place];
  return (
    <PaperTeams
      teams={choices.teams.map(({ teamId, name, letter }) => ({
        teamId,
        name,
        stored: letter === null ? 0 : 1,
        of: 1,
      }))}
      chosen={chosen}
      onChoose={choose}
    >
      {choices.takesPaper ? null : (
        <Notice tone="wait" title={t('paper.open')}>
          <p>{t('paper.openDetail')}</p>
        </Notice>
      )}
      {team ? (
        <EnterChoice
          key={`${team.teamId} ${team.revision} ${team.letter ?? ''}`}
          phaseId={phase.id}
          exercise={exercise}
          team={team}
          takesPaper={choices.takesPaper}
          onStored={() => choose((choices.teams[place + 1] ?? choices.teams[0])?.teamId ?? '')}
        />
      ) : null}
    </PaperTeams>
  );
}

interface EnterChoiceProps {
  phaseId: string;
  exercise: Exercise;
  team: PaperChoice;
  takesPaper: boolean;
  onStored: () => void;
}

function EnterChoice({ phaseId, exercise, team, takesPaper, onStored }: EnterChoiceProps) {
  const { t } = useTranslation('exercise');
  const entering = useEnterChoice(phaseId, team.teamId);
  const [letter, setLetter] = useState<string | null>(team.letter);
  const [reason, setReason] = useState(team.reason ?? '');
  const [correcting, setCorrecting] = useState(false);
  const [why, setWhy] = useState('');
  const fixed = !takesPaper || (team.letter !== null && !correcting);
  const send = (chosen: string | null) =>
    entering.mutate(
      { letter: chosen, reason, seen: team.revision, correction: correcting ? why : null },
      {
        onSuccess: () => {
          toast({ tone: 'good', title: t('paper.stored', { name: team.name }) });
          onStored();
        },
      },
    );
  return (
    <>
      <h3>{team.name}</h3>
      <ChoiceRows
        label={t('paper.choice')}
        choices={exercise.options.map(({ letter: id, text }) => ({ id, content: text }))}
        value={letter}
        onChange={setLetter}
        lettered
        isDisabled={fixed}
      />
      <TextField
        label={t('paper.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={500}
        isReadOnly={fixed}
      />
      {correcting ? <CorrectionFields reason={why} onChange={setWhy} /> : null}
      {team.letter !== null && !team.entry ? <p>{t('paper.live')}</p> : null}
      <EnteredBy entries={team.entry ? [team.entry] : []} />
      <ProblemNotice problem={entering.error} />
      <Actions>
        {team.letter !== null && !correcting && takesPaper ? (
          <Button onPress={() => setCorrecting(true)}>{t('paper.correct')}</Button>
        ) : null}
        {correcting && team.entry ? (
          <Button onPress={() => send(null)} isPending={entering.isPending}>
            {t('paper.takeBack')}
          </Button>
        ) : null}
        <Button
          kind="primary"
          onPress={() => send(letter)}
          isPending={entering.isPending}
          isDisabled={fixed || letter === null}
        >
          {t(correcting ? 'paper.storeCorrection' : 'paper.store')}
        </Button>
      </Actions>
    </>
  );
}
