import { describe, expect, it } from 'vitest';
import { isWhole, nextToRate, type Draft, type Teammate } from './rating';

const whole: Draft = {
  scores: { VALUES_AND_ETHICS: 4, ROLES_AND_RESPONSIBILITIES: 5, COMMUNICATION: 3, TEAMS_AND_TEAMWORK: 4 },
  strength: 'Listens well.',
  suggestion: 'Speak up sooner.',
};

const teammates = (...rated: boolean[]) => rated.map((is) => ({ rating: is ? {} : null }) as unknown as Teammate);

describe('a rating', () => {
  it('is whole with four scores and two sentences', () => {
    expect(isWhole(whole)).toBe(true);
    expect(isWhole({ ...whole, scores: { COMMUNICATION: 3 } })).toBe(false);
    expect(isWhole({ ...whole, strength: '   short    ' })).toBe(false);
  });
});

describe('after a teammate', () => {
  it('comes the next one who is not rated yet, then those before', () => {
    expect(nextToRate(teammates(true, true, false, false), 1)).toBe(2);
    expect(nextToRate(teammates(false, true, true), 1)).toBe(0);
    expect(nextToRate(teammates(false, false), 0)).toBe(1);
  });

  it('comes nobody when all are rated', () => {
    expect(nextToRate(teammates(true, true), 0)).toBeNull();
    expect(nextToRate([], 0)).toBeNull();
  });
});
