import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { courseKey, useCourse } from '@/features/course';
import { UploadSteps, useUpload } from '@/shared/upload';
import { PageHeader, toast } from '@/shared/ui';
import { CasePreview } from '../cases/CasePreview';
import { previewCase, takeCase, type CasePlan } from '../cases/cases';

/** Takes a case over from a file: what is in it first, then all of it or nothing. */
export default function CaseUpload() {
  const { t } = useTranslation('casework');
  const { id } = useCourse();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useUpload({
    preview: (content) => previewCase(id, content),
    confirm: (content, digest) => takeCase(id, content, digest),
    onDone: async (added) => {
      toast({ tone: 'good', title: t('cases.upload.done') });
      await queries.invalidateQueries({ queryKey: courseKey(id) });
      await navigate(`/courses/${id}/cases/${added.id}`);
    },
  });
  return (
    <>
      <PageHeader title={t('cases.upload.title')} lead={t('cases.upload.lead')} />
      <UploadSteps
        upload={upload}
        label={t('cases.upload.label')}
        accept={['.json', 'application/json']}
        hint={t('cases.upload.hint')}
        preview={(plan) => <CasePreview plan={plan} />}
        confirm={({ known }) => t(known ? 'cases.upload.known' : 'cases.upload.confirm')}
        nothing={({ known }: CasePlan) => known}
        refused={({ faults }) => t('cases.upload.refused', { count: faults.length })}
      />
    </>
  );
}
