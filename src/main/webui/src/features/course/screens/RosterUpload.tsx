import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/features/institution';
import { UploadSteps, useUpload } from '@/shared/upload';
import { PageHeader, toast } from '@/shared/ui';
import { courseKey, useCourse } from '../course';
import { previewRoster, takenOver, takeRoster, type RosterPlan } from '../roster/roster';
import { RosterPreview } from '../roster/RosterPreview';

/** Takes a roster over from a file: what it would do first, then all of it or nothing. */
export default function RosterUpload() {
  const { t } = useTranslation('course');
  const { id } = useCourse();
  const { institutionName } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useUpload({
    preview: (content) => previewRoster(id, content),
    confirm: (content, digest) => takeRoster(id, content, digest),
    onDone: async ({ opened, changed, enrolled }) => {
      toast({
        tone: 'good',
        title: t('upload.done'),
        detail: t('upload.doneDetail', { opened, changed, enrolled }),
      });
      await queries.invalidateQueries({ queryKey: courseKey(id) });
      await navigate(`/courses/${id}/roster`);
    },
  });
  const refused = ({ faulty, rows }: RosterPlan) =>
    faulty > 0 && rows.length > 0 ? t('upload.refused', { count: faulty }) : t('upload.refusedWhole');
  const confirm = (plan: RosterPlan) => {
    const count = takenOver(plan);
    return count === 0 ? t('upload.noChange') : t('upload.confirm', { count });
  };
  return (
    <>
      <PageHeader title={t('upload.title')} lead={t('upload.lead', { school: institutionName })} />
      <UploadSteps
        upload={upload}
        label={t('upload.label')}
        accept={['.csv', 'text/csv']}
        hint={t('upload.hint')}
        preview={(plan) => <RosterPreview plan={plan} />}
        confirm={confirm}
        refused={refused}
        nothing={(plan) => takenOver(plan) === 0}
      />
    </>
  );
}
