import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { cx, PageHeader } from '@/shared/ui';
import { writtenCode } from '../joining';
import { CodeForm } from '../student/CodeForm';
import s from './Join.module.css';

/** Joins by code: typed here, or carried by the address that the QR code on the wall opens. */
export default function Join() {
  const { t } = useTranslation('session');
  const { code = '' } = useParams();
  return (
    <div className={cx(s.page)}>
      <PageHeader title={t('join.title')} lead={t('join.lead')} />
      <CodeForm key={code} carried={writtenCode(code)} action={t('join.join')} />
    </div>
  );
}
