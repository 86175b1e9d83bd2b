import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, cx, EmptyState, PageHeader, Panel, Stack } from '@/shared/ui';
import { Agreement } from './Agreement';
import { partnershipsQuery, sorted, type Partnership, type Partnerships } from './partnerships';
import { Propose } from './Propose';
import s from './Partnerships.module.css';

/** With which schools one's own shares courses, on which terms; for administrators. */
export default function PartnershipsPage() {
  const { t } = useTranslation('institution');
  const { data: desk } = useSuspenseQuery(partnershipsQuery);
  const { open, inForce, over } = sorted(desk.partnerships);
  const propose =
    desk.schools.length > 0 ? (
      <Propose desk={desk} trigger={<Button kind="primary">{t('partnerships.propose')}</Button>} />
    ) : null;
  const none = desk.partnerships.length === 0;
  return (
    <>
      <PageHeader
        context={desk.school.name}
        title={t('partnerships.title')}
        lead={t('partnerships.lead')}
        actions={
          <>
            <ButtonLink to="/school/trail">{t('trail.title')}</ButtonLink>
            <ButtonLink to="/school/disclosures">{t('disclosures.title')}</ButtonLink>
            {none ? null : propose}
          </>
        }
      />
      {none ? (
        <EmptyState title={t('partnerships.empty')} action={propose}>
          {t(desk.schools.length > 0 ? 'partnerships.emptyDetail' : 'partnerships.noSchools')}
        </EmptyState>
      ) : (
        <Stack>
          <Part title={t('partnerships.open')} partnerships={open} desk={desk} />
          <Part title={t('partnerships.inForce')} partnerships={inForce} desk={desk} />
          <Part title={t('partnerships.over')} partnerships={over} desk={desk} />
        </Stack>
      )}
    </>
  );
}

function Part(props: { title: string; partnerships: Partnership[]; desk: Partnerships }) {
  if (props.partnerships.length === 0) return null;
  return (
    <Panel title={props.title}>
      <div className={cx(s.agreements)}>
        {props.partnerships.map((partnership) => (
          <Agreement key={partnership.id} partnership={partnership} desk={props.desk} />
        ))}
      </div>
    </Panel>
  );
}
