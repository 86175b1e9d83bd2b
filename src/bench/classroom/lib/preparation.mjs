import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser } from '../../lib/browser.mjs';
import { script } from './script.mjs';
import { Student } from './student.mjs';

const TEAM_SIZE = 6;
const SLIP_WORKERS = 8;
const MINUTES = 60;
/** 5 of 100 come late, nobody stays away, 8 cards each: busier than a rehearsal, to measure. */
const HABITS = '0.05 0 8';

/**
 * Two schools' students, their teams, and a session that is ready to start: all by the public API, as the coordinators
 * of the demo's two schools would do it. Half of the students set their password at home, the evening before.
 */
export class Preparation {
  #waiting = new Map();

  constructor(application, options, chance, ledger) {
    this.port = application.port;
    this.options = options;
    this.chance = chance;
    this.ledger = ledger;
  }

  async run(top) {
    const accounts = await new Browser(this.port).get('/api/demo-accounts');
    const staff = (role) => accounts.filter((account) => account.role === role);
    this.coordinators = await Promise.all(staff('COORDINATOR').map((account) => this.#enter(account)));
    this.facilitator = await this.#enter(staff('FACILITATOR')[0]);
    const [owner] = this.coordinators;
    const [course] = await owner.get('/api/courses');
    const known = staff('STUDENT').map((account) => this.#student({ ...account, name: nameOf(account) }));
    const students = [...known, ...(await this.#enrol(course.id, this.options.students - known.length, 'student'))];
    const teamSet = await this.#teams(owner, course.id);
    const others = await this.#enrol(course.id, this.options.others, 'walker');
    await this.#atHome(students);
    const items = await owner.get(`/api/courses/${course.id}/items`);
    const exercise = writtenExercise(top);
    const session = await this.#session(owner, course.id, teamSet.id, items, exercise);
    const written = await script(top, {
      seed: this.options.seed,
      habits: HABITS,
      teams: teamSet.teams.map(({ members }) => `team ${members.map(({ discipline }) => discipline).join(' ')}`),
      phases: session.phases.map(({ kind }) => phaseLine(kind, items, exercise)),
    });
    number(students, teamSet.teams, written.classmates);
    return { students, others, teams: teamSet.teams, items, exercise, written, session: session.id, facilitator: this.facilitator };
  }

  async #enter({ email, password }) {
    const browser = new Browser(this.port);
    await browser.post('/api/sign-in', { email, password });
    return browser;
  }

  #student({ email, password, code, name }) {
    return new Student({ email, password, code, name }, this.port, this.chance.of(email), this.ledger);
  }

  /** Each school uploads a roster of its own and prints slips; the new students come with theirs. */
  async #enrol(course, count, name) {
    if (count <= 0) return [];
    const slips = [];
    for (const [school, coordinator] of this.coordinators.entries()) {
      const roster = this.#roster(school, Math.floor((count + 1 - school) / this.coordinators.length), name);
      const plan = await coordinator.post(`/api/courses/${course}/roster/preview`, roster, 'text/csv');
      await coordinator.post(`/api/courses/${course}/roster?digest=${plan.digest}`, roster, 'text/csv');
      slips.push(...(await coordinator.post(`/api/courses/${course}/sign-in-slips`, {})).slips);
    }
    // new slips end the former ones of whoever has not used theirs yet
    slips.forEach(({ email, code }) => this.#waiting.get(email)?.reprint(code));
    const students = slips
      .filter(({ email }) => email.startsWith(name))
      .map((slip) => this.#student({ ...slip, name: nameOf(slip), password: `a long word of ${slip.email}` }));
    students.forEach((student) => this.#waiting.set(student.email, student));
    return students;
  }

  #roster(school, count, name) {
    const disciplines = ['NUR', 'PHA', 'MED', 'NUR', 'MED', 'PHY'];
    const lines = Array.from({ length: count }, (_, i) =>
      [`${name}.${school}.${i}@school-${school}.example`, `Given${i}`, `Family${school}x${i}`, disciplines[i % disciplines.length]].join(','),
    );
    return ['email,given name,family name,discipline', ...lines].join('\n');
  }

  async #teams(owner, course) {
    const formed = await owner.post(`/api/courses/${course}/team-sets`, { name: 'The classroom', teamSize: TEAM_SIZE });
    return owner.post(`/api/team-sets/${formed.id}/publication`);
  }

  /** The evening before: half of those with a slip set their password, so that they only sign in tomorrow. */
  async #atHome(students) {
    const waiting = students.filter((student) => student.hasSlip && this.chance.of(`home ${student.email}`).happens(this.options.home));
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await next.useSlipAtHome();
    };
    await Promise.all(Array.from({ length: SLIP_WORKERS }, worker));
  }

  async #session(owner, course, teamSetId, items, { question, options }) {
    const kinds = ['CHECK_IN', 'IRAT', ...(this.options.others > 0 ? ['IRAT'] : []), 'TRAT', 'EXERCISE', 'PEER_EVALUATION'];
    const phases = kinds.map((kind) => ({ kind, title: kind.toLowerCase(), minutes: MINUTES }));
    const session = await owner.post(`/api/courses/${course}/sessions`, { title: 'The classroom', teamSetId, phases });
    const [patientCase] = await owner.get(`/api/courses/${course}/cases`);
    for (const { id, kind } of session.phases) {
      if (kind === 'IRAT') await owner.put(`/api/phases/${id}/rat`, { itemIds: items.map((item) => item.id) });
      if (kind === 'EXERCISE') {
        await owner.put(`/api/phases/${id}/case`, { caseId: patientCase.id });
        await owner.put(`/api/phases/${id}/exercise`, { question, options });
      }
    }
    return session;
  }
}

const nameOf = ({ givenName, familyName }) => `${givenName} ${familyName}`;

function writtenExercise(top) {
  return JSON.parse(readFileSync(join(top, 'src/main/resources/org/consilium/demo/exercise.json'), 'utf8')).exercises[0];
}

/** A phase as the script's writer wants to know it: the simulated students know some of the right answers. */
function phaseLine(kind, items, { options }) {
  const questions = items.map((item) => `${item.options.length}:${item.options.findIndex((option) => option.correct)}`);
  const content = { IRAT: questions, TRAT: questions, EXERCISE: options.map((option) => option.points) }[kind] ?? [];
  return ['phase', kind, ...content].join(' ');
}

/** The script numbers the class team by team; names are known before anybody has signed in. */
function number(students, teams, classmates) {
  const byName = new Map(students.map((student) => [student.name, student]));
  teams
    .flatMap(({ members }) => members)
    .forEach((member, place) => {
      const student = byName.get(nameOf(member));
      student.number = place;
      student.late = classmates[place].late;
    });
}
