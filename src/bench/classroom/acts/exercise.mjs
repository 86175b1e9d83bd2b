import { Problem } from '../lib/live.mjs';
import { now, until } from '../lib/time.mjs';
import { Board } from './board.mjs';

const LANES = ['PROBLEMS', 'DIFFERENTIAL', 'MEDICATIONS', 'PLAN', 'QUESTIONS'];
const CARDS = 8;
const WORDS =
  'potassium high ECG broad complexes stop ramipril today who saw the fall apixaban last dose at eight ask Katja about tablets weight down three kilos creatinine doubled'.split(' ');

/** A team at the case: everybody reads, writes and tidies on the board, then one commits, and perhaps another corrects. */
export async function workOnCase(team, phase, span) {
  const began = now();
  await Promise.all([...team.here.map((member) => write(member, team, phase, began, span)), decide(team, phase, began, span)]);
}

async function write(member, team, phase, began, span) {
  const { live, browser, chance } = member;
  [`exercise/${phase}`, `case/${phase}`].forEach((topic) => live.join(topic));
  const { boardId } = await browser.get(`/api/phases/${phase}/board`);
  team.boards.set(phase, boardId);
  const board = new Board(member, boardId);
  await board.ready();
  const act = async (make) => {
    const moment = began + chance.between(0.1, 0.95) * span;
    await until(moment);
    const op = make(board);
    const stored = op && (await board.operate(op, moment));
    if (stored) team.operations.push(stored);
  };
  const acts = [
    ...Array.from({ length: CARDS }, () => act(() => board.newCard(chance.pick(LANES), words(chance, 6)))),
    ...Array.from({ length: 4 }, () => act(() => edited(board, chance))),
    ...Array.from({ length: 2 }, () => act(() => moved(board, chance))),
    ...(chance.happens(0.3) ? [act(() => deleted(board, chance))] : []),
  ];
  await Promise.all([...acts, member.loseNetwork(span)]);
}

function edited(board, chance) {
  const card = board.cards.length > 0 && chance.pick(board.cards);
  return card && { type: 'card-edited', card: card.id, textRevision: card.textRevision, text: `${card.text.slice(0, 120)} ${words(chance, 3)}` };
}

function moved(board, chance) {
  const card = board.cards.length > 0 && chance.pick(board.cards);
  return card && { type: 'card-moved', card: card.id, lane: chance.pick(LANES), order: `a${chance.below(9) + 1}${chance.below(9) + 1}` };
}

function deleted(board, chance) {
  const card = board.cards.length > 0 && chance.pick(board.cards);
  return card && { type: 'card-deleted', card: card.id };
}

function words(chance, count) {
  return Array.from({ length: count }, () => chance.pick(WORDS)).join(' ');
}

async function decide(team, phase, began, span) {
  await until(began + team.chance.between(0.6, 0.8) * span);
  await commit(team, phase, team.chance.pick(team.here));
  if (team.chance.happens(0.3)) {
    await until(began + team.chance.between(0.85, 0.95) * span);
    await commit(team, phase, team.chance.pick(team.here));
  }
}

async function commit(team, phase, member) {
  const topic = `exercise/${phase}`;
  const { options, commit: before } = await member.live.view(topic, (body) => body.type === 'student-exercise');
  const option = team.chance.pick(options);
  const command = { type: 'commit', option: option.id, reason: words(team.chance, 12), revision: before?.revision ?? 0 };
  try {
    const { revision } = await member.live.command('commit', topic, command);
    team.committed.set(phase, { revision, option: option.id });
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'exercise.overtaken') throw problem;
    member.ledger.race(problem.code);
  }
}
