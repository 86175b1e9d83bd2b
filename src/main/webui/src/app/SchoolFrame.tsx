import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useMe, type Role } from '@/features/institution';
import { FrameHead, type FrameTab } from './FrameHead';
import { NotFound } from './NotFound';
import { Screen } from './Screen';

export interface SchoolTab extends FrameTab {
  roles: Role[];
}

/** One's own school and, for who looks after it, its parts; at first the first of them. */
export function SchoolFrame({ tabs }: { tabs: SchoolTab[] }) {
  const { t } = useTranslation();
  const { institutionName, roles } = useMe();
  const { pathname } = useLocation();
  const mine = tabs.filter((tab) => tab.roles.some((role) => roles.includes(role)));
  const [first] = mine;
  if (!first) return <NotFound />;
  const isMine = mine.some(({ path }) => `${pathname}/`.startsWith(`/school/${path}/`));
  if (/^\/school\/?$/.test(pathname)) return <Navigate to={`/school/${first.path}`} replace />;
  return (
    <>
      <FrameHead title={institutionName} at="/school" label={t('shell.schoolParts')} tabs={mine} />
      {isMine ? <Screen /> : <NotFound />}
    </>
  );
}
