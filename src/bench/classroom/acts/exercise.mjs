import { Problem } from '../lib/live.mjs';
import { now, until } from '../../lib/time.mjs';
import { Board } from './board.mjs';

/** A team at the case, as the script says: everybody reads, writes and tidies, then one commits, and perhaps another. */
export async function workOnCase(team, phase, span, scene) {
  const began = now();
  const cards = new Map();
  const commits = scene.actsOfTeam(team).filter(({ deed }) => deed.is === 'Commit');
  const work = (member) => write(member, { team, phase, began, span, cards, acts: scene.actsOf(member) });
  await Promise.all([...team.here.map(work), decide(team, phase, began, span, commits)]);
}

async function write(member, { team, phase, began, span, cards, acts }) {
  const { live, browser } = member;
  [`exercise/${phase}`, `case/${phase}`].forEach((topic) => live.join(topic));
  const { boardId } = await browser.get(`/api/phases/${phase}/board`);
  team.boards.set(phase, boardId);
  const board = new Board(member, boardId);
  await board.ready();
  const act = async ({ at, deed }) => {
    const moment = began + at * span;
    await until(moment);
    const op = operation(board, deed, cards);
    const stored = op && (await board.operate(op, moment));
    if (stored) team.operations.push(stored);
  };
  const onBoard = acts.filter(({ deed }) => deed.is !== 'Commit');
  await Promise.all([...onBoard.map(act), member.loseNetwork(span)]);
}

/** What a deed is on this member's page; nothing where the card has not come to it yet. */
function operation(board, deed, cards) {
  if (deed.is === 'Write') {
    const op = board.newCard(deed.lane, deed.text);
    cards.set(deed.card, op.card);
    return op;
  }
  const card = board.card(cards.get(deed.card));
  if (!card) return null;
  if (deed.is === 'Rewrite') return { type: 'card-edited', card: card.id, textRevision: card.textRevision, text: deed.text };
  if (deed.is === 'Move') return { type: 'card-moved', card: card.id, lane: deed.lane, order: board.place() };
  return { type: 'card-deleted', card: card.id };
}

async function decide(team, phase, began, span, commits) {
  for (const { at, by, deed } of commits) {
    await until(began + at * span);
    await commit(team, phase, team.here.find(({ number }) => number === by), deed);
  }
}

async function commit(team, phase, member, deed) {
  const topic = `exercise/${phase}`;
  const { options, commit: before } = await member.live.view(topic, (body) => body.type === 'student-exercise');
  const option = options[deed.option].id;
  const command = { type: 'commit', option, reason: deed.reason, revision: before?.revision ?? 0 };
  try {
    const { revision } = await member.live.command('commit', topic, command);
    team.committed.set(phase, { revision, option });
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'exercise.overtaken') throw problem;
    member.ledger.race(problem.code);
  }
}
