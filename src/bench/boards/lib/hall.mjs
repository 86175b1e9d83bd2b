import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../../lib/browser.mjs';
import { now, pause } from '../../lib/time.mjs';
import { tokens } from './database.mjs';
import { coordinators } from './staff.mjs';

const PATIENCE = 240_000;
const HOURS = 10;
const FEWEST_STUDENTS = 24;
const DISCIPLINES = ['NUR', 'PHA', 'MED', 'NUR', 'MED', 'PHY'];

/**
 * A running session with an open exercise and a board for each team, and the members' sign-ins. It is made once for a
 * data folder, by the public API, as the coordinators of the demo's two schools would do it; the sign-ins alone are
 * written into the database. A start on the same folder finds it again.
 */
export async function hall(application, boards, clients) {
  const file = join(application.data, 'members.json');
  const made = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : await prepare(application, boards, clients);
  if (made.length < boards || made[0].members.length < clients) throw new Error(`${file} has fewer boards or members`);
  writePrivately(file, JSON.stringify(made));
  return made;
}

/** Tells a generator, which knows the port alone, where the members are. */
export function announce(port, data) {
  writePrivately(announcement(port), data);
}

/** Takes back what was told of another start on this port. */
export function retract(port) {
  rmSync(announcement(port), { force: true });
}

/** The members at the server on this port, as soon as {@link announce} has told. */
export async function announced(port) {
  for (const end = now() + PATIENCE; !existsSync(announcement(port)) && now() < end; ) await pause(100);
  const data = readFileSync(announcement(port), 'utf8');
  return JSON.parse(readFileSync(join(data, 'members.json'), 'utf8'));
}

const announcement = (port) => join(tmpdir(), `consilium-boards-${port}`);

function writePrivately(file, text) {
  const draft = `${file}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

async function prepare(application, boards, clients) {
  const { port } = application;
  const accounts = await new Browser(port).get('/api/demo-accounts');
  const staff = await coordinators(port);
  const [owner] = staff;
  const [course] = await owner.get('/api/courses');
  const known = accounts.filter(({ role }) => role === 'STUDENT').length;
  const wanted = Math.max(boards * clients, FEWEST_STUDENTS) - known;
  for (const [school, coordinator] of staff.entries()) {
    const count = Math.floor((wanted + 1 - school) / staff.length);
    if (count > 0) await enrol(coordinator, course.id, school, count);
  }
  const draft = await owner.post(`/api/courses/${course.id}/team-sets`, { name: 'The hall', teamSize: clients });
  const { id: teamSetId, teams } = await owner.post(`/api/team-sets/${draft.id}/publication`);
  const phases = [{ kind: 'EXERCISE', title: 'The case', minutes: HOURS * 60 }];
  const session = await owner.post(`/api/courses/${course.id}/sessions`, { title: 'The hall', teamSetId, phases });
  const [phase] = session.phases;
  const [patientCase] = await owner.get(`/api/courses/${course.id}/cases`);
  await owner.put(`/api/phases/${phase.id}/case`, { caseId: patientCase.id });
  await owner.put(`/api/phases/${phase.id}/exercise`, { question: 'Which one?', options: [{ text: 'This', points: 1 }, { text: 'That', points: 0 }] });
  const { version } = await owner.get(`/api/sessions/${session.id}`);
  await owner.post(`/api/sessions/${session.id}/start`, { version });
  const membersOf = new Map(teams.map(({ id, members }) => [id, members.map(({ accountId }) => accountId)]));
  const all = await owner.get(`/api/phases/${phase.id}/boards`);
  const chosen = all
    .map(({ boardId, teamId }) => ({ board: boardId, accounts: membersOf.get(teamId).slice(0, clients) }))
    .filter((one) => one.accounts.length === clients)
    .slice(0, boards);
  if (chosen.length < boards) throw new Error(`there are only ${chosen.length} teams of ${clients}`);
  const issued = await tokens(application, chosen.flatMap((one) => one.accounts));
  return chosen.map((one) => ({
    board: one.board,
    session: session.id,
    members: one.accounts.map((account) => ({ account, token: issued.shift() })),
  }));
}

async function enrol(coordinator, course, school, count) {
  const lines = Array.from({ length: count }, (_, i) =>
    [`member.${school}.${i}@school-${school}.example`, `Given${i}`, `Family${school}x${i}`, DISCIPLINES[i % DISCIPLINES.length]].join(','),
  );
  const roster = ['email,given name,family name,discipline', ...lines].join('\n');
  const plan = await coordinator.post(`/api/courses/${course}/roster/preview`, roster, 'text/csv');
  await coordinator.post(`/api/courses/${course}/roster?digest=${plan.digest}`, roster, 'text/csv');
}
