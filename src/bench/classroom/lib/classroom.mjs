import { takeIrat } from '../acts/irat.mjs';
import { rateTeammates } from '../acts/peers.mjs';
import { takeTrat } from '../acts/trat.mjs';
import { workOnCase } from '../acts/exercise.mjs';
import { Facilitator } from './facilitator.mjs';
import { Scene } from './scene.mjs';
import { Team } from './team.mjs';
import { now, until } from '../../lib/time.mjs';

/** A whole session, from the sign-in storm to the results. */
export class Classroom {
  constructor(prepared, port, options, ledger, say) {
    Object.assign(this, prepared, { port, options, ledger, say });
    this.teams = prepared.teams.map((team) => new Team(team));
    this.conductor = new Facilitator(prepared.facilitator, port, prepared.session, ledger);
    this.here = [];
  }

  async play() {
    const { ledger, conductor } = this;
    ledger.begin('check-in');
    await conductor.enter();
    await conductor.step('start', []);
    const late = this.students.filter((student) => student.late);
    this.stormSeconds = await this.#storm(this.students.filter((student) => !student.late), this.options.storm, (one) => this.#arrive(one));
    const acts = { IRAT: this.#irat, TRAT: this.#trat, EXERCISE: this.#exercise, PEER_EVALUATION: this.#peers };
    let arriving = null;
    let irats = 0;
    for (let i = 1; i < conductor.phases.length; i++) {
      const kind = conductor.phases[i].kind;
      this.scene = new Scene(this, i);
      irats += kind === 'IRAT';
      ledger.begin(irats === 2 && kind === 'IRAT' ? 'irat, while others sign in' : kind.toLowerCase());
      const phase = await conductor.step('advance', this.here);
      const others = irats === 2 && kind === 'IRAT' ? this.#others() : null;
      // those who come late sit down at the running iRAT
      if (!arriving && kind === 'IRAT') arriving = this.#storm(late, 20, (one) => this.#sitDown(one, phase.id));
      await acts[kind].call(this, phase.id);
      await arriving;
      this.say();
      await others;
    }
    ledger.begin('results');
    await conductor.step('advance', this.here);
    await this.#results();
    this.say();
    ledger.finish();
  }

  /** All arrive within these seconds; says how long it took until the last was signed in. */
  async #storm(people, seconds, then) {
    const began = now();
    let last = began;
    await this.#each(people, async (student) => {
      await until(began + student.chance.next() * seconds * 1000);
      await student.signIn();
      last = now();
      await then(student);
    });
    return Math.round((last - began) / 100) / 10;
  }

  async #others() {
    this.othersSeconds = await this.#storm(this.others, this.options.storm, async () => {});
  }

  async #arrive(student) {
    await student.arrive(this.session, this.conductor.code);
    this.here.push(student);
    this.teams.forEach((team) => team.arrived(student));
  }

  async #sitDown(student, phase) {
    await this.#arrive(student);
    await takeIrat(student, phase, this.options.span * 500, this.scene);
  }

  async #irat(phase) {
    this.conductor.watch(`readiness-progress/${phase}`);
    const { span } = this.options;
    await this.#each([...this.here], (student) => takeIrat(student, phase, span * 1000, this.scene));
  }

  async #trat(phase) {
    this.conductor.watch(`readiness-progress/${phase}`);
    await this.#each(this.#seated(), (team) => takeTrat(team, phase, this.options.span * 1000, this.scene));
  }

  async #exercise(phase) {
    const { conductor } = this;
    [`exercise-progress/${phase}`, `case/${phase}`].forEach((topic) => conductor.watch(topic));
    await conductor.disclose(phase, 1);
    const later = until(now() + this.options.span * 500).then(() => conductor.disclose(phase, 2));
    await this.#each(this.#seated(), (team) => workOnCase(team, phase, this.options.span * 1000, this.scene));
    await later;
    await conductor.reveal(phase, this.here);
  }

  async #peers(phase) {
    this.peerPhase = phase;
    await this.#each(this.here, (student) => rateTeammates(student, phase, this.options.span * 500, this.scene));
  }

  async #results() {
    await this.facilitator.post(`/api/phases/${this.peerPhase}/peer-evaluation/release`, {});
    const began = now();
    await this.#each(this.here, async (student) => {
      await until(began + student.chance.next() * 15_000);
      for (const path of [`/api/sessions/${this.session}/my-results`, `/api/phases/${this.peerPhase}/peer-evaluation/received`]) {
        const answer = await student.browser.exchange('GET', path);
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
        this.ledger.told(answer.took);
      }
    });
  }

  #seated() {
    return this.teams.filter((team) => team.here.length > 0);
  }

  /** Everybody at once; who fails is counted and missed, the others go on. */
  async #each(people, act) {
    await Promise.all(people.map((one) => act(one).catch((failure) => this.ledger.error(act.name || 'act', failure))));
  }
}
