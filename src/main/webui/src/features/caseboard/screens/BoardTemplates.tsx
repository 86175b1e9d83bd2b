import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import {
  Button,
  ButtonLink,
  ConfirmDialog,
  cx,
  EmptyState,
  Icon,
  PageHeader,
  Panel,
  ProblemNotice,
  Stack,
  toast,
} from '@/shared/ui';
import { useLaneName } from '../templates/laneNames';
import { templateFile, templatesQuery, useDeleteTemplate, type Lane, type Template } from '../templates/templates';
import s from './BoardTemplates.module.css';

/** From what the school's boards can be made: what it saved, and what every school has. */
export default function BoardTemplates() {
  const { t } = useTranslation('caseboard');
  const { data } = useSuspenseQuery(templatesQuery);
  const make = (
    <ButtonLink to="/school/board-templates/new" kind="primary">
      {t('templates.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('templates.title')}
        lead={t('templates.lead')}
        actions={
          <>
            <ButtonLink to="/school/board-templates/file">{t('templates.fromFile')}</ButtonLink>
            {make}
          </>
        }
      />
      <Stack>
        <Panel title={t('templates.own')}>
          {data.ofSchool.length === 0 ? (
            <EmptyState title={t('templates.empty')}>{t('templates.emptyDetail')}</EmptyState>
          ) : (
            <ul className={cx(s.list)}>
              {data.ofSchool.map((template) => (
                <Own key={template.id} template={template} />
              ))}
            </ul>
          )}
        </Panel>
        <Panel title={t('templates.everySchools')}>
          <ul className={cx(s.list)}>
            {data.builtIn.map(({ builtIn, lanes }) => (
              <li key={builtIn} className={cx(s.template)}>
                <h3 className={cx(s.title)}>{t(`templates.builtIn.${builtIn}`)}</h3>
                <Lanes lanes={lanes} />
                <div className={cx(s.actions)}>
                  <ButtonLink to={`/school/board-templates/new?from=${builtIn}`}>{t('templates.copy')}</ButtonLink>
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      </Stack>
    </>
  );
}

function Own({ template }: { template: Template }) {
  const { t } = useTranslation('caseboard');
  const { day } = useFormat();
  const deleting = useDeleteTemplate();
  const at = `/school/board-templates/${template.id}`;
  const remove = () =>
    deleting.mutate(template, {
      onSuccess: () => toast({ tone: 'good', title: t('templates.deleted', { name: template.name }) }),
    });
  return (
    <li className={cx(s.template)}>
      <h3 className={cx(s.title)}>
        <Link to={at}>{template.name}</Link>
      </h3>
      <Lanes lanes={template.lanes} />
      <p className={cx(s.soft)}>{t('templates.changedAt', { when: day(template.changedAt) })}</p>
      <div className={cx(s.actions)}>
        <ButtonLink to={at}>{t('templates.change')}</ButtonLink>
        <ButtonLink to={`/school/board-templates/new?copy=${template.id}`}>{t('templates.copy')}</ButtonLink>
        <a className={cx(s.file)} href={templateFile(template.id)} download>
          <Icon name="download" size={18} />
          {t('templates.export')}
        </a>
        <ConfirmDialog
          title={t('templates.deleteTitle', { name: template.name })}
          confirm={t('templates.delete')}
          onConfirm={remove}
          danger
          trigger={
            <Button kind="quiet" aria-label={t('templates.deleteNamed', { name: template.name })}>
              <Icon name="trash" />
            </Button>
          }
        >
          {t('templates.deleteDetail')}
        </ConfirmDialog>
      </div>
      <ProblemNotice problem={deleting.error} />
    </li>
  );
}

function Lanes({ lanes }: { lanes: Lane[] }) {
  const laneName = useLaneName();
  return <p>{lanes.map(laneName).join(' · ')}</p>;
}
