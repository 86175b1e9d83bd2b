import { usePhaseOpen, type Phase } from '@/features/session';
import type { IratSheet } from '@/shared/live/messages';
import { cx } from '@/shared/ui';
import { HandedIn } from './HandedIn';
import { HandIn } from './HandIn';
import { ItemDots } from './ItemDots';
import { Question } from './Question';
import { questionKeys } from './questionKeys';
import { Reassurance } from './Reassurance';
import s from './Sheet.module.css';
import { useSheet } from './useSheet';

interface SheetProps {
  phase: Phase;
  sheet: IratSheet;
}

/** My sheet: one question at a time, a dot for each, and at the end the page to hand it in. */
export function Sheet({ phase, sheet: stored }: SheetProps) {
  const work = useSheet(phase.id, stored);
  const open = usePhaseOpen(phase);
  const { sheet, place, item, go } = work;
  if (sheet.handedInAt !== null || work.handingIn) {
    return <HandedIn sheet={sheet} stored={sheet.handedInAt !== null} />;
  }
  return (
    <div className={cx(s.sheet)} tabIndex={-1} onKeyDownCapture={questionKeys(work, open)}>
      <Reassurance />
      <ItemDots sheet={sheet} place={place} onGo={go} />
      {item ? (
        <Question key={item.deliveryId} item={item} work={work} open={open} />
      ) : (
        <HandIn sheet={sheet} open={open} refused={work.refused} onGo={go} onHandIn={work.handIn} />
      )}
    </div>
  );
}
