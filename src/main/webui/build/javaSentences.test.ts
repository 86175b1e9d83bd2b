import { expect, it } from 'vitest';
import { sentencesOf } from './javaSentences.ts';

it.each([
  ['a literal', 'throw invalid("a.b", "This is wrong.");', ['This is wrong.']],
  [
    'literals joined over lines',
    'f("This is " /* why */\n + "wrong here."); // "Not this one."',
    ['This is wrong here.'],
  ],
  [
    'what varies',
    'f("At most " + MOST.of(x + 1) + " of " + list.get(2).size() + " fit.");',
    ['At most {0} of {1} fit.'],
  ],
  ['what begins varying', 'f(name.trim() + " is not known.");', ['{0} is not known.']],
  ['a format', 'f("From %d to %,d are (%s) taken.".formatted(a, b, c));', ['From {0} to {1} are ({2}) taken.']],
  ['a constant', 'String KEPT = " All is kept."; f("This is over." + KEPT);', ['This is over. All is kept.']],
  ['arms of a choice', 'f(a ? "One is too few." : "Two are too many.");', ['One is too few.', 'Two are too many.']],
  ['no annotation', '@Schema(description = "This is for programmers.") int x;', []],
  ['no log, no broken promise', 'LOG.warning("This went wrong."); throw new StateException("This cannot be.");', []],
  ['no statement', 'f("SELECT a FROM b WHERE c = ?");', []],
])('finds in Java %s', (_, source, sentences) => {
  expect(sentencesOf(source)).toEqual(sentences);
});
