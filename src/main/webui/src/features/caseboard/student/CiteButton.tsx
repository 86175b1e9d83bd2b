import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { Lane, SeenPart } from '@/shared/live/messages';
import { Button, Menu, MenuItem, toast, useProblemWords } from '@/shared/ui';
import { inLane, LANES } from './board';
import { placeAtEnd } from './places';
import type { useBoard } from './useBoard';

const LONGEST_CITATION = 400;

/** Puts a part of the case onto the board in one gesture, with where it comes from. */
export function CiteButton({ part, live }: { part: SeenPart; live: ReturnType<typeof useBoard> }) {
  const { t } = useTranslation(['caseboard', 'casework']);
  const words = useProblemWords();
  const cite = (lane: Lane) => {
    const order = placeAtEnd(inLane(live.board?.cards ?? new Map(), lane));
    live.operate({ type: 'card-created', card: uuid(), lane, order, text: citation(part) }).then(
      () => toast({ title: t('student.cited', { ns: 'casework', lane: t(`student.lane.${lane}`) }) }),
      (problem: unknown) => toast({ tone: 'bad', ...words(problem) }),
    );
  };
  return (
    <Menu
      trigger={
        <Button size="s" aria-label={t('student.citeOf', { ns: 'casework', title: part.title })}>
          {t('student.cite', { ns: 'casework' })}
        </Button>
      }
    >
      {LANES.map((lane) => (
        <MenuItem key={lane} onAction={() => cite(lane)}>
          {t(`student.lane.${lane}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function citation({ title, text, source }: SeenPart): string {
  const said = text && text.length <= LONGEST_CITATION ? `${title}: ${text}` : title;
  return `${said} (${source})`;
}
