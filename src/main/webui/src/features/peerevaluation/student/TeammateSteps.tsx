import { useTranslation } from 'react-i18next';
import { cx, Icon, PersonMark } from '@/shared/ui';
import type { Teammate } from '../rating';
import s from './Rate.module.css';

interface TeammateStepsProps {
  teammates: Teammate[];
  place: number;
  onChoose: (place: number) => void;
}

/** The teammates as steps, with a tick on those who are rated. */
export function TeammateSteps({ teammates, place, onChoose }: TeammateStepsProps) {
  const { t } = useTranslation('peerevaluation');
  return (
    <ol className={cx(s.steps)} aria-label={t('rate.teammates')}>
      {teammates.map((teammate, at) => (
        <li key={teammate.accountId}>
          <button
            type="button"
            className={cx(s.step)}
            aria-current={at === place ? 'step' : undefined}
            aria-label={t(teammate.rating ? 'rate.rated' : 'rate.toRate', { name: nameOf(teammate) })}
            onClick={() => onChoose(at)}
          >
            <PersonMark person={teammate} />
            {teammate.rating ? (
              <span className={cx(s.tick)}>
                <Icon name="check" size={16} />
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ol>
  );
}

export const nameOf = ({ givenName, familyName }: Teammate) => `${givenName} ${familyName}`;
