import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Course } from '@/features/course';
import { Actions, Button, cx, Dialog, NumberField, ProblemNotice, TextField } from '@/shared/ui';
import s from './FormTeams.module.css';
import { teamSizes } from './sizes';
import { useFormTeams } from './teamSets';

const USUAL_SIZE = 6;

/** Asks for a name and a size, and has the teams formed as a draft. */
export function FormTeams({ course }: { course: Course }) {
  const { t } = useTranslation('teaming');
  return (
    <Dialog title={t('list.form')} trigger={<Button kind="primary">{t('list.form')}</Button>}>
      {() => <TeamsForm course={course} />}
    </Dialog>
  );
}

function TeamsForm({ course }: { course: Course }) {
  const { t } = useTranslation('teaming');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [teamSize, setTeamSize] = useState(USUAL_SIZE);
  const [tried, setTried] = useState(false);
  const forming = useFormTeams(course.id);
  const sizes = teamSizes(course.students, teamSize);
  const sound = name.trim() !== '' && sizes !== undefined;
  const form = () => {
    setTried(true);
    if (!sound) return;
    const onSuccess = ({ id }: { id: string }) => void navigate(`/courses/${course.id}/teams/${id}`);
    forming.mutate({ name: name.trim(), teamSize }, { onSuccess });
  };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        form();
      }}
    >
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        error={tried && name.trim() === '' ? t('form.nameMissing') : undefined}
        autoFocus
      />
      <NumberField
        label={t('form.size')}
        value={teamSize}
        onChange={setTeamSize}
        min={2}
        max={12}
        {...(tried && !sizes ? { error: t('form.sizeWrong') } : {})}
      />
      {sizes ? (
        <p role="status">
          {t('form.outcome', {
            students: course.students,
            count: sizes.teams,
            sizes: sizes.fewest === sizes.most ? sizes.most : t('form.range', { ...sizes }),
          })}
        </p>
      ) : null}
      <ProblemNotice problem={forming.error} />
      <Actions>
        <Button kind="primary" type="submit" isPending={forming.isPending}>
          {t(forming.isPending ? 'form.forming' : 'form.confirm')}
        </Button>
      </Actions>
    </form>
  );
}
