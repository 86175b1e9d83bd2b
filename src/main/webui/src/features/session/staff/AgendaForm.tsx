import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { Actions, Button, cx, Notice, ProblemNotice } from '@/shared/ui';
import { SessionNameField } from '../SessionNameField';
import { agendaSound, type DraftPhase } from './agenda';
import { AgendaEditor } from './AgendaEditor';
import s from './AgendaForm.module.css';
import { sessionQuery, useChangeAgenda, type PreparedSession } from './sessions';

interface AgendaFormProps {
  session: PreparedSession;
  onDone: (saved: boolean) => void;
}

/** Title and agenda of a session that has not begun, to change. */
export function AgendaForm({ session, onDone }: AgendaFormProps) {
  const { t } = useTranslation('session');
  // The one that is being changed: when somebody else was faster, the server must be told which one this was.
  const [version] = useState(session.version);
  const [title, setTitle] = useState(session.title);
  const [phases, setPhases] = useState(() => draftOf(session));
  const [tried, setTried] = useState(false);
  const changing = useChangeAgenda(session);
  const save = () => {
    setTried(true);
    if (title.trim() === '' || !agendaSound(phases)) return;
    changing.mutate({ title, phases, version }, { onSuccess: () => onDone(true) });
  };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SessionNameField value={title} onChange={setTitle} strict={tried} />
      <AgendaEditor agenda={phases} onChange={setPhases} strict={tried} />
      <Refused problem={changing.error} session={session} onReload={() => onDone(false)} />
      <Actions>
        <Button onPress={() => onDone(false)}>{t('preparation.prepare.cancel')}</Button>
        <Button kind="primary" type="submit" isPending={changing.isPending}>
          {t('preparation.prepare.save')}
        </Button>
      </Actions>
    </form>
  );
}

interface RefusedProps {
  problem: unknown;
  session: PreparedSession;
  onReload: () => void;
}

function Refused({ problem, session, onReload }: RefusedProps) {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  if (problem === null || problemOf(problem).status !== 409) return <ProblemNotice problem={problem} />;
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: sessionQuery(session.id).queryKey });
    onReload();
  };
  return (
    <Notice tone="bad" live actions={<Button onPress={() => void reload()}>{t('preparation.prepare.reload')}</Button>}>
      <p>{t('preparation.prepare.overtaken')}</p>
    </Notice>
  );
}

function draftOf({ phases }: PreparedSession): DraftPhase[] {
  return phases.map(({ id, kind, title, minutes }) => ({ key: id, id, kind, title, minutes }));
}
