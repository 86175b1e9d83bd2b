import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import {
  Actions,
  Button,
  cx,
  DisciplineMark,
  Notice,
  ProblemNotice,
  Select,
  TextField,
  useProblemWords,
} from '@/shared/ui';
import { DISCIPLINES, type Details } from './people';
import s from './Forms.module.css';

interface PersonFormProps {
  at?: Details;
  onSave: (details: Details) => void;
  isPending: boolean;
  problem: unknown;
  /** The words of the button. */
  save: string;
  /** What else is asked. */
  children?: ReactNode;
}

const NOBODY: Details = { email: '', givenName: '', familyName: '', discipline: null, studentNumber: '' };
const NONE = 'none';

/** What the school says of a person; the server says what is wrong with which field. */
export function PersonForm({ at = NOBODY, onSave, isPending, problem, save, children }: PersonFormProps) {
  const { t } = useTranslation(['institution', 'common']);
  const [details, setDetails] = useState(at);
  const set = (change: Partial<Details>) => setDetails({ ...details, ...change });
  const fault = useFaults(problem);
  const text = (field: 'email' | 'givenName' | 'familyName' | 'studentNumber') => ({
    label: t(`people.${field}`),
    value: details[field],
    onChange: (value: string) => set({ [field]: value }),
    error: fault(field),
    autoComplete: 'off',
  });
  return (
    <form
      className={cx(s.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSave(details);
      }}
    >
      <div className={cx(s.pair)}>
        <TextField {...text('givenName')} autoFocus />
        <TextField {...text('familyName')} />
      </div>
      <TextField {...text('email')} type="email" hint={t('people.emailHint')} />
      <div className={cx(s.pair)}>
        <Select
          label={t('people.discipline')}
          value={details.discipline ?? NONE}
          onChange={(code) => set({ discipline: code === NONE ? null : code })}
          options={[
            { id: NONE, label: t('common:discipline.none') },
            ...DISCIPLINES.map((code) => ({
              id: code,
              label: t(`common:discipline.${code}`),
              mark: <DisciplineMark code={code} decorative />,
            })),
          ]}
          {...only('error', fault('discipline'))}
        />
        <TextField {...text('studentNumber')} hint={t('people.numberHint')} />
      </div>
      {children}
      <FormProblem problem={problem} />
      <Actions>
        <Button kind="primary" type="submit" isPending={isPending}>
          {save}
        </Button>
      </Actions>
    </form>
  );
}

/** A refusal whose faults stand at their fields is only named here. */
function FormProblem({ problem }: { problem: unknown }) {
  const words = useProblemWords();
  const { t } = useTranslation('institution');
  if (!problem) return null;
  const { faults } = problemOf(problem);
  if (faults.length === 0) return <ProblemNotice problem={problem} />;
  const roles = faults.find(({ where }) => where === 'roles');
  return (
    <Notice tone="bad" live title={t('people.faulty')}>
      <p>{roles ? roles.detail : words(problem).detail}</p>
    </Notice>
  );
}

function useFaults(problem: unknown): (field: string) => string | undefined {
  const faults = problem ? problemOf(problem).faults : [];
  return (field) => faults.find(({ where }) => where === field)?.detail;
}

const only = <K extends string>(name: K, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;
