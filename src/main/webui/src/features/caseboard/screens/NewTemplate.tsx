import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageHeader, toast } from '@/shared/ui';
import { draftOf, MOST_OF_NAME } from '../templates/draft';
import { TemplateForm } from '../templates/TemplateForm';
import { templatesQuery, type Lane } from '../templates/templates';

/** A new template: empty, or as a copy of another one. */
export default function NewTemplate() {
  const { t } = useTranslation('caseboard');
  const { data } = useSuspenseQuery(templatesQuery);
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const builtIn = data.builtIn.find((each) => each.builtIn === asked.get('from'));
  const own = data.ofSchool.find(({ id }) => id === asked.get('copy'));
  const copied = builtIn ? t(`templates.builtIn.${builtIn.builtIn}`) : own?.name;
  const name = copied === undefined ? '' : t('templates.copyOf', { name: copied }).slice(0, MOST_OF_NAME);
  const lanes: Lane[] = (builtIn ?? own)?.lanes ?? [];
  return (
    <>
      <PageHeader
        context={<Link to="/school/board-templates">{t('templates.title')}</Link>}
        title={t('templates.new')}
        lead={copied === undefined ? undefined : t('templates.copiedFrom', { name: copied })}
      />
      <TemplateForm
        initial={draftOf(name, lanes)}
        saved={null}
        onSaved={() => {
          toast({ tone: 'good', title: t('templates.saved') });
          void navigate('/school/board-templates');
        }}
      />
    </>
  );
}
