import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { courseKey, useCourse } from '@/features/course';
import { useContentLanguages } from '@/shared/i18n/contentLanguages';
import { UploadSteps, useUpload } from '@/shared/upload';
import { PageHeader, Select, Stack, toast } from '@/shared/ui';
import { previewItems, takeItems, type ItemsPlan } from '../items';
import { ItemsPreview } from '../ItemsPreview';

/** Takes questions over from a GIFT file: what it would do first, then all of it or nothing. */
export default function ItemsUpload() {
  const { t, i18n } = useTranslation('bank');
  const { id } = useCourse();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { offered } = useContentLanguages();
  const [language, setLanguage] = useState(i18n.language);
  const upload = useUpload({
    preview: (content) => previewItems(id, content),
    confirm: (content, digest) => takeItems(id, language, content, digest),
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
      <Stack>
        <Select
          label={t('upload.language')}
          hint={t('upload.languageHint')}
          options={offered}
          value={language}
          onChange={setLanguage}
        />
        <UploadSteps
          upload={upload}
          label={t('upload.label')}
          accept={['.gift', '.txt', 'text/plain']}
          hint={t('upload.hint')}
          preview={(plan) => <ItemsPreview plan={plan} language={language} />}
          confirm={({ newItems }) => t('upload.confirm', { count: newItems })}
          refused={refused}
        />
      </Stack>
    </>
  );
}
