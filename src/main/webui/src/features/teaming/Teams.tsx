import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, cx, DisciplineMark, Notice, Panel, ProblemNotice, Said } from '@/shared/ui';
import { sorted } from '@/shared/ui/sorting';
import { choose, seatOf, type Seat } from './swapping';
import s from './Teams.module.css';
import { useSwap, type Member, type Team, type TeamSet } from './teamSets';

/** The teams with their members; in a draft two people can be swapped: choose one, then the other. */
export function Teams({ teamSet, changeable }: { teamSet: TeamSet; changeable: boolean }) {
  const { t } = useTranslation('teaming');
  const [firstId, setFirstId] = useState<string>();
  const swap = useSwap(teamSet);
  const first = firstId === undefined ? undefined : seatOf(teamSet, firstId);
  const press = (seat: Seat) => {
    const choice = choose(first, seat);
    if (choice.does === 'choose') {
      setFirstId(choice.first?.member.accountId);
      return;
    }
    const names = { first: nameOf(choice.first.member), second: nameOf(choice.second.member) };
    setFirstId(undefined);
    swap.mutate(
      { first: choice.first.member.accountId, second: choice.second.member.accountId },
      { onSuccess: () => announce(t('swap.done', names)) },
    );
  };
  const seats = { first, press: changeable && !swap.isPending ? press : undefined };
  return (
    <>
      {changeable ? <Hint first={first} swapping={swap.isPending} release={() => setFirstId(undefined)} /> : null}
      <ProblemNotice problem={swap.error} />
      <div className={cx(s.teams)}>
        {teamSet.teams.map((team) => (
          <Panel key={team.id} level={3} title={team.name} aside={<Composition team={team} />}>
            <Members members={team.members} team={team} {...seats} />
          </Panel>
        ))}
        {teamSet.withoutTeam.length > 0 ? (
          <Panel level={3} title={t('one.without')}>
            <p className={cx(s.soft)}>{t('one.withoutDetail')}</p>
            <Members members={teamSet.withoutTeam} team={null} first={first} press={undefined} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}

export const nameOf = ({ givenName, familyName }: Member) => `${givenName} ${familyName}`;

function Hint({ first, swapping, release }: { first: Seat | undefined; swapping: boolean; release: () => void }) {
  const { t } = useTranslation('teaming');
  const words = first
    ? t('swap.chosen', { name: nameOf(first.member), team: first.team?.name ?? '' })
    : t('swap.start');
  return (
    <div className={cx(s.hint)}>
      <Notice
        live
        actions={
          first ? (
            <Button size="s" onPress={release}>
              {t('swap.release')}
            </Button>
          ) : null
        }
      >
        <p>{swapping ? t('swap.swapping') : words}</p>
      </Notice>
    </div>
  );
}

/** How many of each discipline, as marks, and of each school. */
function Composition({ team }: { team: Team }) {
  const { t } = useTranslation('teaming');
  return (
    <span className={cx(s.composition)}>
      {team.schools.map(({ key, count }) => (
        <span key={key} className={cx(s.soft)}>
          {t('one.part', { name: key, count })}
        </span>
      ))}
    </span>
  );
}

/** Those of a discipline together, so that the mix is seen at a glance. */
function byDiscipline(members: Member[]): Member[] {
  return sorted(members, (member) => `${member.discipline ?? ''} ${member.familyName} ${member.givenName}`, false);
}

interface MembersProps {
  members: Member[];
  team: Team | null;
  first: Seat | undefined;
  press: ((seat: Seat) => void) | undefined;
}

function Members({ members, team, first, press }: MembersProps) {
  return (
    <ul className={cx(s.members)}>
      {byDiscipline(members).map((member) => (
        <li key={member.accountId}>
          <MemberSeat seat={{ member, team }} first={first} press={press} />
        </li>
      ))}
    </ul>
  );
}

function MemberSeat({ seat, first, press }: { seat: Seat } & Pick<MembersProps, 'first' | 'press'>) {
  const { t } = useTranslation('teaming');
  const { member } = seat;
  const content = (
    <>
      <DisciplineMark code={member.discipline} />
      <span className={cx(s.name)}>{nameOf(member)}</span>
      <span className={cx(s.soft)}>{member.school.shortName}</span>
    </>
  );
  if (!press) return <span className={cx(s.member)}>{content}</span>;
  const swappable = first && first.team?.id !== seat.team?.id;
  return (
    <button
      type="button"
      className={cx(s.member, s.seat)}
      aria-pressed={first?.member.accountId === member.accountId}
      onClick={() => press(seat)}
    >
      {content}
      <Said>{swappable ? t('swap.with', { first: nameOf(first.member) }) : t('swap.press')}</Said>
    </button>
  );
}
