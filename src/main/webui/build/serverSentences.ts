import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from './javaSentences.ts';

/** Rooms whose sentences nobody reads in the page: the demo's content, and what the launcher says to the console. */
const UNREAD = ['demo', 'launch'];

/** The sentences that the server may say to a person, by the file of its source in which they stand. */
export function serverSentences(root: string): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java') && !UNREAD.some((room) => name.startsWith(`${room}/`)))
    .sort();
  const found = files.map((name) => [name, sentencesOf(readFileSync(join(root, name), 'utf8'))] as const);
  return new Map(found.filter(([, sentences]) => sentences.length > 0));
}
