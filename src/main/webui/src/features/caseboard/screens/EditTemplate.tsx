import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { PageHeader, toast } from '@/shared/ui';
import { draftOf } from '../templates/draft';
import { TemplateForm } from '../templates/TemplateForm';
import { templateQuery } from '../templates/templates';

/** Changes a template of the school; boards that were made from it stay as they are. */
export default function EditTemplate() {
  const { t } = useTranslation('caseboard');
  const { templateId = '' } = useParams();
  const { data: template, refetch } = useSuspenseQuery(templateQuery(templateId));
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        context={<Link to="/school/board-templates">{t('templates.title')}</Link>}
        title={template.name}
        lead={t('templates.changeLead')}
      />
      <TemplateForm
        key={template.version}
        initial={draftOf(template.name, template.lanes)}
        saved={template}
        onSaved={() => {
          toast({ tone: 'good', title: t('templates.saved') });
          void navigate('/school/board-templates');
        }}
        onOutdated={() => void refetch()}
      />
    </>
  );
}
