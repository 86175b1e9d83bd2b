import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard, BoardOp, LaneSpec } from '@/shared/live/messages';
import {
  announce,
  Button,
  ConfirmDialog,
  cx,
  Icon,
  Menu,
  MenuItem,
  PersonMark,
  ProblemNotice,
  useShortName,
} from '@/shared/ui';
import { inLane } from './board';
import { useLaneTitle } from './lanes';
import { placeAStep, placeAtEnd } from './places';
import type { useBoard } from './useBoard';
import s from './Board.module.css';

/** Brings CodeMirror, which nobody needs before they write. */
const CardEditor = lazy(() => import('./text/CardEditor'));

interface CardItemProps {
  card: BoardCard;
  /** All cards of its lane, from top to bottom. */
  lane: BoardCard[];
  live: ReturnType<typeof useBoard>;
  isOpen: boolean;
}

/** One card: its words, whose they are, and what can be done with it. */
export function CardItem({ card, lane, live, isOpen }: CardItemProps) {
  const { t } = useTranslation('caseboard');
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const operate = (op: BoardOp) => {
    setProblem(null);
    live.operate(op).catch(setProblem);
  };
  const stored = live.stored?.cards.get(card.id);
  if (editing && stored) {
    return (
      <li className={cx(s.card)}>
        <Suspense fallback={<p className={cx(s.words)}>{card.text}</p>}>
          <CardEditor card={stored} live={live} isOpen={isOpen} onDone={() => setEditing(false)} />
        </Suspense>
      </li>
    );
  }
  return (
    <li className={cx(s.card)} data-waiting={live.waiting.has(card.id)}>
      <p className={cx(s.words)}>{card.text || <span className={cx(s.soft)}>{t('student.noWords')}</span>}</p>
      <div className={cx(s.foot)}>
        <Author card={card} live={live} />
        {live.waiting.has(card.id) ? <span className={cx(s.soft)}>{t('student.waiting')}</span> : null}
        {isOpen ? (
          <CardMenu card={card} lane={lane} live={live} operate={operate} onEdit={() => setEditing(true)} />
        ) : null}
      </div>
      <ProblemNotice problem={problem} />
    </li>
  );
}

function Author({ card, live }: { card: BoardCard; live: CardItemProps['live'] }) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const author = live.board?.people.get(card.author) ?? live.people.find((one) => one.accountId === card.author);
  const editor = live.board?.people.get(card.editor);
  if (!author) return <span className={cx(s.soft)}>{t('student.unknown')}</span>;
  return (
    <span className={cx(s.author)}>
      <PersonMark person={author} size="s" />
      <span>
        {shortName(author)}
        {editor && card.editor !== card.author ? (
          <span className={cx(s.soft)}>, {t('student.edited', { name: shortName(editor) })}</span>
        ) : null}
      </span>
    </span>
  );
}

interface CardMenuProps {
  card: BoardCard;
  lane: BoardCard[];
  live: CardItemProps['live'];
  operate: (op: BoardOp) => void;
  onEdit: () => void;
}

function CardMenu({ card, lane, live, operate, onEdit }: CardMenuProps) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const lanes = live.board?.layout.lanes ?? [];
  const [deleting, setDeleting] = useState(false);
  const move = (to: LaneSpec | undefined, order: string) => {
    if (!to) return;
    operate({ type: 'card-moved', card: card.id, lane: to.id, order });
    announce(t('student.moved', { lane: laneTitle(to) }));
  };
  const steps = ([-1, 1] as const).map((step) => ({ step, order: placeAStep(lane, card.id, step) }));
  return (
    <>
      <Menu
        trigger={
          <Button kind="quiet" size="s" aria-label={t('student.actions')}>
            <Icon name="menu" />
          </Button>
        }
      >
        <MenuItem onAction={onEdit}>{t('student.edit')}</MenuItem>
        {steps.map(({ step, order }) =>
          order === null ? null : (
            <MenuItem
              key={step}
              onAction={() =>
                move(
                  lanes.find(({ id }) => id === card.lane),
                  order,
                )
              }
            >
              {t(step < 0 ? 'student.up' : 'student.down')}
            </MenuItem>
          ),
        )}
        {lanes
          .filter((to) => to.id !== card.lane)
          .map((to) => (
            <MenuItem key={to.id} onAction={() => move(to, placeAtEnd(inLane(live.board?.cards ?? new Map(), to.id)))}>
              {t('student.moveTo', { lane: laneTitle(to) })}
            </MenuItem>
          ))}
        <MenuItem onAction={() => setDeleting(true)}>{t('student.delete')}</MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={deleting}
        onOpenChange={setDeleting}
        title={t('student.deleteTitle')}
        confirm={t('student.delete')}
        onConfirm={() => operate({ type: 'card-deleted', card: card.id })}
        danger
      >
        {t('student.deleteDetail')}
      </ConfirmDialog>
    </>
  );
}
