import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { SeenPart, LaneSpec } from '@/shared/live/messages';
import { Button, Menu, MenuItem, toast, useProblemWords } from '@/shared/ui';
import { inLane } from './board';
import { useLaneTitle } from './lanes';
import { placeAtEnd } from './places';
import type { LiveBoard } from './useBoard';

const LONGEST_CITATION = 400;

interface CiteButtonProps extends Pick<LiveBoard, 'operate' | 'newest'> {
  part: SeenPart;
  lanes: readonly LaneSpec[];
}

/** Puts a part of the case onto the board in one gesture, with where it comes from. */
export function CiteButton({ part, lanes, operate, newest }: CiteButtonProps) {
  const { t } = useTranslation(['caseboard', 'casework']);
  const words = useProblemWords();
  const laneTitle = useLaneTitle();
  const cite = (lane: LaneSpec) => {
    const order = placeAtEnd(inLane(newest().board?.cards ?? new Map(), lane.id));
    operate({
      type: 'card-created',
      card: uuid(),
      lane: lane.id,
      order,
      text: citation(part),
      cardType: 'NOTE',
      fields: {},
    }).then(
      () => toast({ title: t('student.cited', { ns: 'casework', lane: laneTitle(lane) }) }),
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
      {lanes.map((lane) => (
        <MenuItem key={lane.id} onAction={() => cite(lane)}>
          {laneTitle(lane)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function citation({ title, text, source }: SeenPart): string {
  const said = text && text.length <= LONGEST_CITATION ? `${title}: ${text}` : title;
  return `${said} (${source})`;
}
