import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import { Button, ConfirmDialog, cx, EmptyState, Notice, PageHeader, ProblemNotice, Said, Spinner } from '@/shared/ui';
import { useCourse, type Course } from '../course';
import { makeSlips, type Slip } from '../roster/roster';
import s from './Slips.module.css';

/** One-time codes for students without a password, made here and shown once, to be printed and handed out. */
export default function Slips() {
  const { t } = useTranslation('course');
  const course = useCourse();
  const making = useMutation({ mutationFn: () => makeSlips(course.id), gcTime: 0 });
  const slips = making.data;
  const school = useMe().institutionName;
  const make = (
    <ConfirmDialog
      trigger={
        <Button kind={slips ? 'plain' : 'primary'} isPending={making.isPending}>
          {t('slips.make')}
        </Button>
      }
      title={t('slips.asked')}
      confirm={t('slips.make')}
      onConfirm={making.mutate}
    >
      {t('slips.askedDetail')}
    </ConfirmDialog>
  );
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <PageHeader
          title={t('slips.title')}
          lead={t('slips.lead', { school })}
          actions={
            slips && slips.length > 0 ? (
              <>
                {make}
                <Button kind="primary" onPress={() => window.print()}>
                  {t('slips.print')}
                </Button>
              </>
            ) : null
          }
        />
        <ProblemNotice problem={making.error} />
      </div>
      {making.isPending ? <Spinner label={t('slips.making')} /> : null}
      {slips === undefined && !making.isPending ? (
        <EmptyState title={t('slips.before')} action={make}>
          {t('slips.beforeDetail')}
        </EmptyState>
      ) : null}
      {slips ? <Made slips={slips} course={course} school={school} /> : null}
    </>
  );
}

function Made({ slips, course, school }: { slips: Slip[]; course: Course; school: string }) {
  const { t } = useTranslation('course');
  if (slips.length === 0) {
    return <EmptyState title={t('slips.none')}>{t('slips.noneDetail', { school })}</EmptyState>;
  }
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <Notice tone="wait" live title={t('slips.once')}>
          <p>{t('slips.onceDetail')}</p>
        </Notice>
      </div>
      <ul className={cx(s.slips)} aria-label={t('slips.list')}>
        {slips.map((slip) => (
          <li key={slip.accountId} className={cx(s.slip)}>
            <span className={cx(s.soft)}>{t('slips.onPaper', { course: course.title })}</span>
            <span className={cx(s.name)}>
              {slip.givenName} {slip.familyName}
            </span>
            <span>{slip.email}</span>
            <span className={cx(s.code)}>
              <Said>{t('slips.code')} </Said>
              {slip.code}
            </span>
            <span className={cx(s.soft)}>{t('slips.how', { address: `${location.origin}/sign-in` })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
