import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { courseKey, useCourse } from '@/features/course';
import { UploadSteps, useUpload } from '@/shared/upload';
import { PageHeader, toast } from '@/shared/ui';
import { previewItems, takeItems, type ItemsPlan } from '../items';
import { ItemsPreview } from '../ItemsPreview';

/** Takes questions over from a GIFT file: what it would do first, then all of it or nothing. */
export default function ItemsUpload() {
  const { t } = useTranslation('bank');
  const { id } = useCourse();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useUpload({
    preview: (content) => previewItems(id, content),
    confirm: (content, digest) => takeItems(id, content, digest),
    onDone: async ({ added }) => {
      toast({ tone: 'good', title: t('upload.done', { count: added }) });
      await queries.invalidateQueries({ queryKey: courseKey(id) });
      await navigate(`/courses/${id}/questions`);
    },
  });
  const refused = ({ faults, items, newItems }: ItemsPlan) => {
    if (faults.length > 0) return t('upload.refused', { count: faults.length });
    return t(items.length > 0 && newItems === 0 ? 'upload.nothing' : 'upload.refusedEmpty');
  };
  return (
    <>
      <PageHeader title={t('upload.title')} lead={t('upload.lead')} />
      <UploadSteps
        upload={upload}
        label={t('upload.label')}
        accept={['.gift', '.txt', 'text/plain']}
        hint={t('upload.hint')}
        preview={(plan) => <ItemsPreview plan={plan} />}
        confirm={({ newItems }) => t('upload.confirm', { count: newItems })}
        refused={refused}
      />
    </>
  );
}
