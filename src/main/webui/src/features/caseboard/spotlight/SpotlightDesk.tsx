import { useMutation } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/api';
import type { LitBoard } from '@/shared/live/messages';
import { announce, Badge, Button, Icon, toast, useProblemWords } from '@/shared/ui';
import { useSpotlight } from './useSpotlight';

interface Desk {
  sessionId: string;
  /** Whether boards can be put there now. */
  isRunning: boolean;
  lit: LitBoard | null;
}

const DeskContext = createContext<Desk | null>(null);

/** Lets the boards in it be put on every screen of the session. */
export function SpotlightDesk({
  sessionId,
  isRunning,
  children,
}: Omit<Desk, 'lit'> & {
  children: ReactNode;
}) {
  const lit = useSpotlight(sessionId);
  return <DeskContext value={{ sessionId, isRunning, lit }}>{children}</DeskContext>;
}

/** Puts boards on every screen of a session and takes them off; what was refused is said. */
export function useMovingSpotlight(sessionId: string | undefined) {
  const { t } = useTranslation('caseboard');
  const words = useProblemWords();
  return useMutation({
    mutationFn: ({ boardId, on }: { boardId: string; on: boolean }) => {
      const params = { path: { session: sessionId ?? '', board: boardId } };
      const path = '/api/sessions/{session}/spotlight/{board}';
      return call(on ? api.PUT(path, { params }) : api.DELETE(path, { params }));
    },
    onSuccess: (_, { on }) => announce(t(on ? 'spotlight.isPut' : 'spotlight.isOff')),
    onError: (problem) => toast({ tone: 'bad', ...words(problem) }),
  });
}

/** Puts this board on every screen, or takes it off. */
export function SpotlightButton({ boardId }: { boardId: string }) {
  const { t } = useTranslation('caseboard');
  const desk = use(DeskContext);
  const moving = useMovingSpotlight(desk?.sessionId);
  if (!desk?.isRunning) return null;
  const isLit = desk.lit?.boardId === boardId;
  return (
    <Button
      kind={isLit ? 'primary' : 'plain'}
      isPending={moving.isPending}
      onPress={() => moving.mutate({ boardId, on: !isLit })}
    >
      <Icon name={isLit ? 'close' : 'eye'} size={18} /> {t(isLit ? 'spotlight.takeOff' : 'spotlight.put')}
    </Button>
  );
}

/** Marks the board that is on every screen. */
export function LitBadge({ boardId }: { boardId: string }) {
  const { t } = useTranslation('caseboard');
  if (use(DeskContext)?.lit?.boardId !== boardId) return null;
  return (
    <Badge tone="good" icon="eye">
      {t('spotlight.badge')}
    </Badge>
  );
}
