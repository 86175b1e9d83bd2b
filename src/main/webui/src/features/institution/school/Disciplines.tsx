import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Panel, ProblemNotice, Select, TextField, toast, useDisciplineName } from '@/shared/ui';
import { DISCIPLINES } from '../people/people';
import f from '../people/Forms.module.css';
import { faultsAt } from './faults';
import { useNameDisciplines, type NamedDiscipline, type Settings } from './settings';
import s from './Disciplines.module.css';

/** What the school calls the disciplines: its rosters may use these names, and its people see them. */
export function Disciplines({ at }: { at: Settings }) {
  const { t } = useTranslation('institution');
  const disciplineName = useDisciplineName();
  const [names, setNames] = useState(at.disciplines);
  const naming = useNameDisciplines(() => toast({ tone: 'good', title: t('people.saved') }));
  const fault = faultsAt(naming.error);
  const change = (place: number, changed: Partial<NamedDiscipline>) =>
    setNames(names.map((each, i) => (i === place ? { ...each, ...changed } : each)));
  return (
    <Panel title={t('school.disciplines')}>
      <form
        className={cx(f.form)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (naming.isPending) return;
          naming.mutate({ ...at, disciplines: names });
        }}
      >
        <p>{t('school.disciplinesLead')}</p>
        {names.map(({ name, code }, place) => (
          <div key={place} className={cx(s.row)}>
            <TextField
              label={t('school.ownName')}
              value={name}
              onChange={(changed) => change(place, { name: changed })}
              error={fault(`names.${place}`)}
            />
            <Select
              label={t('school.common')}
              options={DISCIPLINES.map((id) => ({ id: id, label: disciplineName(id) }))}
              value={code}
              onChange={(changed) => change(place, { code: changed })}
            />
            <Button
              kind="quiet"
              aria-label={t('school.forgetName', { name })}
              onPress={() => setNames(names.filter((_, i) => i !== place))}
            >
              {t('school.forget')}
            </Button>
          </div>
        ))}
        <ProblemNotice problem={naming.error} />
        <Actions>
          <Button onPress={() => setNames([...names, { name: '', code: 'NUR' }])}>{t('school.addName')}</Button>
          <Button kind="primary" type="submit" isPending={naming.isPending}>
            {t('school.saveNames')}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
