import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '@/shared/api';
import { Actions, Button, cx, Dialog, ProblemNotice, TextField } from '@/shared/ui';
import { coursesQuery } from './course';
import s from './OpenCourse.module.css';

/** Opens a course of one's own school. */
export function OpenCourse() {
  const { t } = useTranslation('course');
  return (
    <Dialog title={t('courses.open')} trigger={<Button kind="primary">{t('courses.open')}</Button>}>
      {() => <OpenCourseForm />}
    </Dialog>
  );
}

function OpenCourseForm() {
  const { t } = useTranslation('course');
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const opening = useMutation({
    mutationFn: () => call(api.POST('/api/courses', { body: { title: title.trim() } })),
    onSuccess: async (course) => {
      await queries.invalidateQueries({ queryKey: coursesQuery.queryKey, exact: true });
      await navigate(`/courses/${course.id}`);
    },
  });
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(title.trim() === '');
        if (title.trim() !== '') opening.mutate();
      }}
    >
      <TextField
        label={t('courses.name')}
        hint={t('courses.nameHint')}
        value={title}
        onChange={setTitle}
        maxLength={160}
        error={missing && title.trim() === '' ? t('courses.nameMissing') : undefined}
        autoFocus
      />
      <ProblemNotice problem={opening.error} />
      <Actions>
        <Button kind="primary" type="submit" isPending={opening.isPending}>
          {t('courses.confirm')}
        </Button>
      </Actions>
    </form>
  );
}
