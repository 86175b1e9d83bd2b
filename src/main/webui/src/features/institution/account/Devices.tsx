import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Badge, Button, ConfirmDialog, cx, Panel, ProblemNotice, toast, useProblemWords } from '@/shared/ui';
import { signedOutEverywhere } from '../me';
import { endEverySignIn, endSignIn, signInsQuery, type SignIn } from './account';
import s from './Account.module.css';

/** Where I am signed in, and the way to end it: one device, or all. */
export function Devices() {
  const { t } = useTranslation('institution');
  const { data: signIns } = useSuspenseQuery(signInsQuery);
  const ending = useMutation({ mutationFn: endEverySignIn, onSuccess: signedOutEverywhere });
  return (
    <Panel title={t('account.devices')} aside={t('account.deviceCount', { count: signIns.length })}>
      <p>{t('account.devicesLead')}</p>
      <ul className={cx(s.devices)}>
        {signIns.map((signIn) => (
          <Device key={signIn.id} signIn={signIn} />
        ))}
      </ul>
      <ProblemNotice problem={ending.error} />
      <ConfirmDialog
        trigger={
          <Button kind="danger" isPending={ending.isPending}>
            {t('account.everywhere')}
          </Button>
        }
        title={t('account.everywhereTitle')}
        confirm={t('account.everywhere')}
        onConfirm={ending.mutate}
        danger
      >
        {t('account.everywhereDetail')}
      </ConfirmDialog>
    </Panel>
  );
}

function Device({ signIn }: { signIn: SignIn }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  const words = useProblemWords();
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: signInsQuery.queryKey });
  const ending = useMutation({
    mutationFn: endSignIn,
    onSuccess: () => toast({ tone: 'good', title: t('account.ended') }),
    onError: (problem) => toast({ tone: 'bad', ...words(problem) }),
    onSettled: fresh,
  });
  const device = signIn.device ?? t('account.unknownDevice');
  return (
    <li className={cx(s.device)}>
      <span className={cx(s.words)}>
        <span className={cx(s.name)}>{device}</span>
        <span className={cx(s.soft)}>
          {t('account.since', { since: dayTime(signIn.since), used: dayTime(signIn.lastUsed) })}
        </span>
      </span>
      {signIn.current ? (
        <Badge tone="good" icon="check">
          {t('account.current')}
        </Badge>
      ) : (
        <Button
          onPress={() => ending.mutate(signIn)}
          isPending={ending.isPending}
          aria-label={t('account.endOf', { device })}
        >
          {t('account.end')}
        </Button>
      )}
    </li>
  );
}
