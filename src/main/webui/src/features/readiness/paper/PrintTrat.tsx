import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintPage, usePrintRun, useTeamOnPaper, type PhaseViewProps } from '@/features/session';
import { cx, letter } from '@/shared/ui';
import { printQuery } from './paper';
import { Questions } from './Questions';
import s from './Printed.module.css';

/** The team's card, and the finder by which it learns after each attempt whether it was right. */
export default function PrintTrat({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { sheets } = usePrintRun();
  const team = useTeamOnPaper();
  const wanted = sheets.has('trat') || sheets.has('finder');
  const test = useQuery({ ...printQuery(phase.id), enabled: wanted, retry: false }).data;
  if (!test || !wanted) return null;
  const options = test.items.flatMap((item) => item.options).sort((one, other) => one.finder - other.finder);
  return (
    <>
      {sheets.has('trat') ? (
        <PrintPage title={phase.title} for={team.name} edition={test.edition}>
          <p>{t('paper.tratHow')}</p>
          <Questions
            items={test.items}
            mark={(_, place) => (
              <>
                <span className={cx(s.box)} />
                {letter(place)}
              </>
            )}
            behind={(option) => option.finder}
          />
        </PrintPage>
      ) : null}
      {sheets.has('finder') ? (
        <PrintPage title={t('paper.finder')} for={team.name} edition={test.edition}>
          <p>{t('paper.finderHow')}</p>
          <ul className={cx(s.numbers)}>
            {options.map(({ finder, correct }) => (
              <li key={finder} className={cx(s.number, correct && s.right)}>
                <span>{finder}</span>
                <span>{correct ? `★ ${t('paper.rightWord')}` : `✕ ${t('paper.wrongWord')}`}</span>
              </li>
            ))}
          </ul>
        </PrintPage>
      ) : null}
    </>
  );
}
