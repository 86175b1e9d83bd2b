import { describe, expect, it } from 'vitest';
import { draftOf, requestOf, sameLanes, withChange, withLane, withLaneBack, withMoved, withoutLane } from './draft';
import type { Lane } from './templates';

const PLAN: Lane = { id: 'PLAN', title: null, cardType: 'CARE_ACTION' };
const OWN: Lane = { id: 'LANE_1', title: 'Overnight', cardType: 'NOTE' };
const TASKS: Lane = { id: 'TASKS', title: null, cardType: 'TASK' };
const draft = draftOf('Ward round', [PLAN, OWN, TASKS]);
const ids = (of: typeof draft | null) => of?.lanes.map(({ id }) => id);

describe('the draft of a template', () => {
  it('is sent as it came', () => {
    expect(requestOf(draft)).toEqual({ name: 'Ward round', lanes: [PLAN, OWN, TASKS] });
  });

  it('takes new lanes without an id, at the end, each told apart', () => {
    const more = withLane(withLane(draft, TASKS));
    expect(ids(more)).toEqual(['PLAN', 'LANE_1', 'TASKS', 'TASKS', null]);
    expect(new Set(more.lanes.map(({ key }) => key)).size).toBe(5);
    expect(requestOf(withChange(more, 4, { title: ' New ' })).lanes[4]).toEqual({
      id: null,
      title: 'New',
      cardType: 'NOTE',
    });
  });

  it.each([
    [0, 1, ['LANE_1', 'PLAN', 'TASKS']],
    [2, -1, ['PLAN', 'TASKS', 'LANE_1']],
    [0, -1, undefined],
    [2, 1, undefined],
    [7, 1, undefined],
  ] as const)('moves lane %i by %i', (key, step, order) => {
    expect(ids(withMoved(draft, key, step))).toEqual(order);
  });

  it('gives a lane back where it was', () => {
    const without = withoutLane(draft, 1);
    expect(ids(without)).toEqual(['PLAN', 'TASKS']);
    const [, lane] = draft.lanes;
    expect(lane && withLaneBack(without, lane, 1)).toEqual(draft);
  });

  it('knows the same lanes again', () => {
    expect(sameLanes([PLAN, OWN], [{ ...PLAN }, { ...OWN }])).toBe(true);
    expect(sameLanes([PLAN, OWN], [OWN, PLAN])).toBe(false);
    expect(sameLanes([PLAN], [PLAN, OWN])).toBe(false);
    expect(sameLanes([PLAN], [{ ...PLAN, title: 'Plan' }])).toBe(false);
  });
});
