import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintPage, type PhaseViewProps } from '@/features/session';
import { cx, letter } from '@/shared/ui';
import { printQuery } from './paper';
import s from './Printed.module.css';

/** The key of a test, for staff alone. */
export default function PrintKey({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const test = useQuery({ ...printQuery(phase.id), retry: false }).data;
  if (!test) return null;
  return (
    <PrintPage title={t('paper.keyOf', { title: phase.title })} for={t('paper.staffOnly')} edition={test.edition}>
      <table className={cx(s.key)}>
        <thead>
          <tr>
            <th scope="col">{t('paper.keyQuestion')}</th>
            <th scope="col">{t('paper.keyBest')}</th>
            <th scope="col">{t('paper.keyWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {test.items.map((item, place) => {
            const right = item.options.findIndex(({ correct }) => correct);
            return (
              <tr key={item.stem}>
                <td>
                  {place + 1}. {item.title}
                </td>
                <td>
                  <span className={cx(s.best)}>{letter(right)}</span> {item.options[right]?.text}
                </td>
                <td>{item.rationale}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </PrintPage>
  );
}
