import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard, MemberOp } from '@/shared/live/messages';
import { announce, cx, ProblemNotice } from '@/shared/ui';
import { useLaneTitle } from '../lanes';
import { CardPresence } from '../presence/CardPresence';
import { DRAGGED } from '../LaneColumn';
import type { LiveBoard } from '../useBoard';
import { CardDialog } from './CardDialog';
import { CardFields } from './CardFields';
import { CardFoot } from './CardFoot';
import { CardLinks } from './CardLinks';
import { CardTags } from './CardTags';
import { CreditAsked, isAsked } from './CreditAsked';
import { useFocusCard } from './focus';
import { stepOf, type Way } from './moves';
import type { CardProps } from './seen';
import s from './Card.module.css';

/** Brings CodeMirror, which nobody needs before they write. */
const CardEditor = lazy(() => import('../text/CardEditor'));

const WAYS: Record<string, Way> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** One card: its words, what it is about, whose it is, and what can be done with it. */
export function CardItem({ isOpen, ...seen }: CardProps) {
  const { t } = useTranslation('caseboard');
  const { card, people, me, note, newest } = seen;
  const [editing, setEditing] = useState(false);
  const [before, setBefore] = useState('');
  const [detail, setDetail] = useState(false);
  const { act, problem } = useCardActs(seen.act);
  const moveByKey = useMoveByKey(card, newest, (op) => void act(op));
  const writing = editing && seen.isStored;
  const write = () => {
    setBefore(card.text);
    setEditing(true);
  };
  const written = (alone: boolean) => {
    setEditing(false);
    const left = newest().stored?.cards.get(card.id)?.text;
    if (alone && left !== undefined && before.trim() !== '' && left !== before) {
      note({ what: 'text-changed', op: (content) => withWords(content.cards.get(card.id), left, before) });
    }
  };
  return (
    <li
      className={cx(s.card)}
      data-card={card.id}
      data-type={card.cardType}
      data-waiting={seen.isWaiting}
      draggable={isOpen && !writing}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, card.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={isOpen && !writing ? moveByKey : undefined}
    >
      <CardPresence there={seen.there} />
      {writing ? (
        <Suspense fallback={<p className={cx(s.words)}>{card.text}</p>}>
          <CardEditor card={card.id} isOpen={isOpen} onDone={written} />
        </Suspense>
      ) : (
        <p className={cx(s.words)}>{card.text || <span className={cx(s.soft)}>{t('student.noWords')}</span>}</p>
      )}
      {Object.keys(card.fields).length > 0 ? <CardFields card={card} people={people} /> : null}
      {card.tags.length > 0 ? <CardTags tags={card.tags} /> : null}
      <CardLinks links={seen.links} />
      {isOpen && isAsked(card, me) ? <CreditAsked card={card} people={people} act={act} /> : null}
      <CardFoot {...seen} isOpen={isOpen} act={act} onEdit={write} onDetail={() => setDetail(true)} />
      <ProblemNotice problem={problem} />
      {detail ? (
        <CardDialog card={card} isOpen={isOpen} act={act} problem={problem} isShown onShown={setDetail} />
      ) : null}
    </li>
  );
}

/** Puts other words in place of those that one left there, unless somebody has changed these since. */
const withWords = (card: BoardCard | undefined, left: string, text: string): MemberOp | null =>
  card?.text === left ? { type: 'card-edited', card: card.id, textRevision: card.textRevision, text } : null;

/** Does something to a card and keeps what was refused beside it. */
function useCardActs(take: LiveBoard['act']) {
  const [problem, setProblem] = useState<unknown>(null);
  const act = (op: MemberOp) => {
    setProblem(null);
    return take(op).then(
      () => true,
      (refusal: unknown) => {
        setProblem(refusal);
        return false;
      },
    );
  };
  return { act, problem };
}

/** Alt with an arrow moves a card that has the focus, and the focus goes with it. */
function useMoveByKey(card: BoardCard, newest: LiveBoard['newest'], act: (op: MemberOp) => void) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const { focusCard, show } = useFocusCard();
  return (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    const { board } = newest();
    if (!event.altKey || !way || !board || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const { lanes } = board.layout;
    const op = stepOf(board, lanes, card, way);
    if (op?.type !== 'card-moved') {
      announce(t('student.edge'));
      return;
    }
    act(op);
    if (op.lane !== card.lane) show(op.lane);
    focusCard(card.id);
    announce(
      op.lane === card.lane
        ? t(way === 'up' ? 'student.movedUp' : 'student.movedDown')
        : t('student.moved', { lane: laneTitle(lanes.find(({ id }) => id === op.lane)) }),
    );
  };
}
