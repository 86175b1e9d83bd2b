import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Badge, Button, cx, DataTable, Icon, Menu, MenuItem, type Column } from '@/shared/ui';
import type { Invitee } from './newcomers';
import s from './Newcomers.module.css';

const LOOKS = {
  FAILED: { tone: 'bad', icon: 'alert' },
  QUEUED: { tone: 'wait', icon: 'clock' },
  ENDED: { tone: 'plain', icon: 'clock' },
  WITHDRAWN: { tone: 'plain', icon: 'lock' },
  NOT_INVITED: { tone: 'plain' },
  SENT: { tone: 'good', icon: 'check' },
  CAME: { tone: 'good', icon: 'check' },
} as const;

interface InviteeTableProps {
  people: Invitee[];
  onInvite: (person: Invitee) => void;
  onWithdraw: (person: Invitee) => void;
}

/** People who have never signed in, each with what became of the letter. */
export function InviteeTable({ people, onInvite, onWithdraw }: InviteeTableProps) {
  const { t } = useTranslation('institution');
  const columns: Column<Invitee>[] = [
    {
      id: 'name',
      title: t('people.name'),
      names: true,
      sort: ({ familyName, givenName }) => `${familyName} ${givenName}`,
      cell: (person) => (
        <span className={cx(s.person)}>
          {nameOf(person)}
          <span className={cx(s.soft)}>{person.email}</span>
        </span>
      ),
    },
    {
      id: 'standing',
      title: t('letters.standing'),
      sort: ({ standing }) => standing,
      cell: (person) => <StandingOf person={person} />,
    },
    {
      id: 'do',
      title: t('people.actions'),
      cell: (person) => (
        <Menu
          trigger={
            <Button kind="quiet" aria-label={t('people.doFor', { name: nameOf(person) })}>
              <Icon name="menu" />
            </Button>
          }
        >
          <MenuItem onAction={() => onInvite(person)}>{t(inviteWord(person))}</MenuItem>
          {person.standing === 'QUEUED' || person.standing === 'SENT' || person.standing === 'FAILED' ? (
            <MenuItem onAction={() => onWithdraw(person)}>{t('letters.withdraw')}</MenuItem>
          ) : null}
        </Menu>
      ),
    },
  ];
  return (
    <div className={cx(s.listed)}>
      <DataTable
        label={t('letters.people')}
        columns={columns}
        rows={people}
        rowId={({ accountId }) => accountId}
        empty={<span hidden />}
      />
    </div>
  );
}

const nameOf = ({ givenName, familyName }: Invitee) => `${givenName} ${familyName}`;

function inviteWord({ standing }: Invitee) {
  if (standing === 'QUEUED') return 'letters.now';
  return standing === 'NOT_INVITED' ? 'letters.invite' : 'letters.again';
}

function StandingOf({ person }: { person: Invitee }) {
  const { t } = useTranslation('institution');
  const format = useFormat();
  const note = noteOf(person, t, format);
  return (
    <span className={cx(s.person)}>
      <Badge {...LOOKS[person.standing]}>{t(`letters.standings.${person.standing}`)}</Badge>
      {note ? <span className={cx(s.soft)}>{note}</span> : null}
    </span>
  );
}

function noteOf(person: Invitee, t: TFunction<'institution'>, { dayTime, time }: ReturnType<typeof useFormat>) {
  const { standing, fault, nextTryAt, sentAt, validUntil } = person;
  switch (standing) {
    case 'FAILED':
      return fault ? t(`letters.fault.${fault}`) : null;
    case 'QUEUED':
      return fault && nextTryAt
        ? `${t(`letters.fault.${fault}`)} ${t('letters.next', { time: time(nextTryAt) })}`
        : null;
    case 'SENT':
      return sentAt && validUntil
        ? t('letters.sentUntil', { sent: dayTime(sentAt), until: dayTime(validUntil) })
        : null;
    default:
      return null;
  }
}
