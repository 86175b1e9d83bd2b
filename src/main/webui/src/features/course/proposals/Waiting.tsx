import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Actions,
  Button,
  Checkbox,
  DataTable,
  Dialog,
  Notice,
  Panel,
  ProblemNotice,
  Stack,
  TextField,
  toast,
  type Column,
} from '@/shared/ui';
import { useAnswer, type WaitingPerson } from './proposals';

const MOST_OF_REASON = 500;

/** People of one's own school whom another proposed; some or all are accepted or declined. */
export function Waiting({ people }: { people: WaitingPerson[] }) {
  const { t } = useTranslation('course');
  const [chosen, choose] = useState<string[]>(() => people.filter(({ known }) => known).map(({ id }) => id));
  const answering = useAnswer((count) => toast({ tone: 'good', title: t('waiting.accepted', { count }) }));
  const ids = people.map(({ id }) => id).filter((id) => chosen.includes(id));
  const columns: Column<WaitingPerson>[] = [
    {
      id: 'name',
      title: t('waiting.proposed'),
      names: true,
      cell: ({ id, givenName, familyName }) => (
        <Checkbox
          isSelected={chosen.includes(id)}
          onChange={(yes) => choose(yes ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          {givenName} {familyName}
        </Checkbox>
      ),
    },
    { id: 'email', title: t('roster.email'), cell: ({ email }) => email },
    { id: 'known', title: t('waiting.known'), cell: ({ known }) => known ?? t('waiting.unknown') },
    { id: 'course', title: t('waiting.course'), cell: ({ courseTitle }) => courseTitle },
    { id: 'by', title: t('waiting.by'), cell: ({ proposer }) => proposer.name },
  ];
  return (
    <Panel title={t('waiting.title')}>
      <Stack>
        <p>{t('waiting.lead')}</p>
        {people.some(({ known }) => !known) ? <Notice title={t('waiting.unknownDetail')} /> : null}
        <DataTable label={t('waiting.title')} columns={columns} rows={people} rowId={({ id }) => id} />
        <ProblemNotice problem={answering.error} />
        <Actions>
          <Decline ids={ids} />
          <Button
            kind="primary"
            isDisabled={ids.length === 0}
            isPending={answering.isPending}
            onPress={() => answering.mutate({ ids, reason: null })}
          >
            {t('waiting.accept', { count: ids.length })}
          </Button>
        </Actions>
      </Stack>
    </Panel>
  );
}

function Decline({ ids }: { ids: string[] }) {
  const { t } = useTranslation('course');
  return (
    <Dialog
      title={t('waiting.declineTitle', { count: ids.length })}
      trigger={<Button isDisabled={ids.length === 0}>{t('waiting.decline')}</Button>}
    >
      {(close) => <DeclineForm ids={ids} onDone={close} />}
    </Dialog>
  );
}

function DeclineForm({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useTranslation('course');
  const [reason, setReason] = useState('');
  const answering = useAnswer((count) => {
    toast({ tone: 'good', title: t('waiting.declined', { count }) });
    onDone();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answering.mutate({ ids, reason });
      }}
    >
      <Stack>
        <TextField
          label={t('waiting.reason')}
          hint={t('waiting.reasonHint')}
          rows={3}
          value={reason}
          onChange={setReason}
          maxLength={MOST_OF_REASON}
          isRequired
          autoFocus
        />
        <ProblemNotice problem={answering.error} />
        <Actions>
          <Button kind="danger" type="submit" isPending={answering.isPending}>
            {t('waiting.decline')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
