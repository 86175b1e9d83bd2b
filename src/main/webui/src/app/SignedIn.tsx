import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '@/features/institution';
import { reportSignedOut } from '@/shared/api';
import { LiveClient, LiveContext, tabStorage } from '@/shared/live';
import { look } from '@/shared/routing/look';
import { toast, useProblemWords } from '@/shared/ui';
import { LookBanner, LookOver } from './LookBanner';
import { OutdatedNotice } from './OutdatedNotice';

/** Lets only who is signed in through, with one live connection for the account; all others go to the sign-in first. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { pathname, search } = useLocation();
  if (!me && look !== undefined) return <LookOver />;
  if (!me) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <Live key={me.accountId} accountId={me.accountId}>
      {look === undefined ? null : <LookBanner me={me} />}
      <OutdatedNotice />
      <Outlet />
    </Live>
  );
}

function Live({ accountId, children }: { accountId: string; children: ReactNode }) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [client] = useState(
    () =>
      new LiveClient({
        url: `${location.origin.replace(/^http/, 'ws')}/live${look === undefined ? '' : `?look=${look}`}`,
        accountId,
        storage: tabStorage(),
        signedOut: reportSignedOut,
        refusedLater: (problem) => toast({ tone: 'bad', title: t('refusedLater'), detail: words(problem).detail }),
      }),
  );
  useEffect(() => {
    client.start();
    return client.stop;
  }, [client]);
  useFreshAfterLoss(client);
  return <LiveContext value={client}>{children}</LiveContext>;
}

/** What was fetched before the connection was lost may have changed since: once it is back, what is shown is asked anew. */
function useFreshAfterLoss(client: LiveClient): void {
  const queries = useQueryClient();
  useEffect(() => {
    let before = client.state;
    return client.subscribe(() => {
      if (before === 'reconnecting' && client.state === 'open') void queries.invalidateQueries();
      before = client.state;
    });
  }, [client, queries]);
}
