import { useTranslation } from 'react-i18next';
import {
  Lines,
  PrintPage,
  usePrintRun,
  useTeamOnPaper,
  type MemberOnPaper,
  type PhaseViewProps,
} from '@/features/session';
import { cx } from '@/shared/ui';
import { COMPETENCIES } from '../rating';
import s from './Printed.module.css';

const MARKS = [1, 2, 3, 4, 5];

/** A form for each member, to rate the teammates on paper. */
export default function PrintPeer({ phase }: PhaseViewProps) {
  const { t } = useTranslation('peerevaluation');
  const { sheets } = usePrintRun();
  const team = useTeamOnPaper();
  if (!sheets.has('peer')) return null;
  return team.members.map((member) => (
    <PrintPage
      key={member.accountId}
      title={phase.title}
      for={team.name}
      whose={`${t('paper.seat', { seat: member.seat })} ${member.name ?? t('paper.name')}`}
    >
      <p>{t('paper.how')}</p>
      {team.members
        .filter((mate) => mate !== member)
        .map((mate) => (
          <Mate key={mate.accountId} mate={mate} />
        ))}
    </PrintPage>
  ));
}

function Mate({ mate }: { mate: MemberOnPaper }) {
  const { t } = useTranslation('peerevaluation');
  return (
    <section className={cx(s.mate)}>
      <h3>
        {t('paper.seat', { seat: mate.seat })} {mate.name ?? t('paper.name')}
      </h3>
      <ul className={cx(s.competencies)}>
        {COMPETENCIES.map((competency) => (
          <li key={competency} className={cx(s.competency)}>
            {t(`competency.${competency}`)}
            <span className={cx(s.marks)}>
              {MARKS.map((mark) => (
                <span key={mark} className={cx(s.mark)}>
                  {mark}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {(['strength', 'suggestion'] as const).map((said) => (
        <div key={said} className={cx(s.said)}>
          {t(`rate.${said}`)}
          <Lines count={1} />
        </div>
      ))}
    </section>
  );
}
