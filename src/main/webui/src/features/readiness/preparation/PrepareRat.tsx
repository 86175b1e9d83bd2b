import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayPrepare, type PhaseViewProps } from '@/features/session';
import { Button, cx, ProblemNotice } from '@/shared/ui';
import { ItemLine } from './ItemLine';
import { PickItems } from './PickItems';
import s from './PrepareRat.module.css';
import { ratQuery, useChooseItems, type Rat } from './rat';

/** The questions of a test before the session starts: which they are, and choosing them. */
export default function PrepareRat({ sessionId, courseId, phase }: PhaseViewProps) {
  const { data: rat } = useSuspenseQuery(ratQuery(phase.id));
  const editable = useMayPrepare(sessionId) && rat.editable;
  const [asked, setPicking] = useState<boolean>();
  // A tRAT without questions most often waits for those of the iRAT before it.
  const picking = asked ?? (rat.kind === 'IRAT' && rat.source === 'NONE');
  const choosing = useChooseItems(sessionId, phase.id);
  if (editable && picking) {
    return <PickItems courseId={courseId} rat={rat} choosing={choosing} onDone={() => setPicking(false)} />;
  }
  return <Chosen rat={rat} editable={editable} choosing={choosing} onPick={() => setPicking(true)} />;
}

interface ChosenProps {
  rat: Rat;
  editable: boolean;
  choosing: ReturnType<typeof useChooseItems>;
  onPick: () => void;
}

function Chosen({ rat, editable, choosing, onPick }: ChosenProps) {
  const { t } = useTranslation('readiness');
  const words = { OWN: 'own', IRAT_BEFORE: 'shared', NONE: rat.kind === 'TRAT' ? 'noneYet' : 'none' } as const;
  const explained = rat.kind === 'TRAT' || rat.source === 'NONE';
  return (
    <div className={cx(s.rat)}>
      <p>
        {rat.items.length > 0 ? <strong>{t('preparation.chosen', { count: rat.items.length })}. </strong> : null}
        {explained ? t(`preparation.${words[rat.source]}`) : null}
      </p>
      {rat.items.length > 0 ? (
        <ol className={cx(s.items)} aria-label={t('preparation.list')} tabIndex={0}>
          {rat.items.map((item) => (
            <li key={item.itemId}>
              <ItemLine item={item} />
            </li>
          ))}
        </ol>
      ) : null}
      <ProblemNotice problem={choosing.error} />
      {editable ? (
        <div className={cx(s.actions)}>
          <Button onPress={onPick}>{t('preparation.change')}</Button>
          {rat.kind === 'TRAT' && rat.source === 'OWN' ? (
            <Button kind="quiet" onPress={() => choosing.mutate([])} isPending={choosing.isPending}>
              {t('preparation.takeShared')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
