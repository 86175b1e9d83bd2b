/**
 * Changes of a text as they travel, part by part: 5 keeps five characters, [2] removes two, [2, "a", "b"] replaces two
 * by the lines "a" and "b". What a board shows needs no more than this; an editor brings CodeMirror for the rest.
 */
export type Changes = (number | [number, ...string[]])[];

/** What gave a card's text its revision. */
export interface TextStep {
  revision: number;
  opId: string;
  changes: Changes;
}

/** The text after the changes. */
export function applied(text: string, changes: Changes): string {
  let at = 0;
  let after = '';
  for (const part of changes) {
    const [length, ...lines] = typeof part === 'number' ? [part] : part;
    after += typeof part === 'number' ? text.slice(at, at + length) : lines.join('\n');
    at += length;
  }
  return after;
}

/** The smallest single replacement that makes one text of another; the server reckons it in the same way. */
export function between(before: string, after: string): Changes {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const removed = before.length - start - end;
  const inserted = after.slice(start, after.length - end);
  const changes: Changes = [];
  if (start > 0) changes.push(start);
  if (inserted !== '') changes.push([removed, ...inserted.split('\n')]);
  else if (removed > 0) changes.push([removed]);
  if (end > 0) {
    if (changes.length === 1 && typeof changes[0] === 'number') changes[0] += end;
    else changes.push(end);
  }
  return changes;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at > 0 && isHigh(one.charCodeAt(at - 1)) ? at - 1 : at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++;
  return count > 0 && isLow(one.charCodeAt(one.length - count)) ? count - 1 : count;
}
