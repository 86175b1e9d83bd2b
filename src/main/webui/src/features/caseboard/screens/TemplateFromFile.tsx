import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '@/shared/api';
import { FileDrop, Notice, PageHeader, ProblemNotice, Spinner, Stack, toast } from '@/shared/ui';
import { draftOf } from '../templates/draft';
import { TemplateForm } from '../templates/TemplateForm';
import { readTemplate } from '../templates/templates';

/** The server refuses larger files; they are not even sent. */
const MOST_BYTES = 64 * 1024;

/** Takes a template over from a file: first to be read and changed, then saved as any other. */
export default function TemplateFromFile() {
  const { t } = useTranslation('caseboard');
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const reading = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > MOST_BYTES) {
        throw new ProblemError({ code: 'file.too-large', title: '', detail: t('templates.tooLarge'), status: 413 });
      }
      return readTemplate(new Blob([await chosen.arrayBuffer()]));
    },
  });
  return (
    <>
      <PageHeader
        context={<Link to="/school/board-templates">{t('templates.title')}</Link>}
        title={t('templates.fromFile')}
        lead={t('templates.fileLead')}
      />
      <Stack>
        <FileDrop
          label={t('templates.fileLabel')}
          accept={['.json', 'application/json']}
          hint={t('templates.fileHint')}
          file={file}
          onFile={(chosen) => {
            setFile(chosen);
            reading.mutate(chosen);
          }}
        />
        {reading.isPending ? <Spinner label={t('templates.reading')} /> : null}
        <ProblemNotice problem={reading.error} />
        {reading.data ? (
          <>
            <Notice live>
              <p>{t('templates.unsaved')}</p>
            </Notice>
            <TemplateForm
              key={reading.submittedAt}
              initial={draftOf(reading.data.name, reading.data.lanes)}
              saved={null}
              onSaved={() => {
                toast({ tone: 'good', title: t('templates.saved') });
                void navigate('/school/board-templates');
              }}
            />
          </>
        ) : null}
      </Stack>
    </>
  );
}
