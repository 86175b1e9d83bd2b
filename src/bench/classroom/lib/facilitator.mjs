import { Live } from './live.mjs';
import { now } from '../../lib/time.mjs';

/** The simulated facilitator: watches the cockpit's topics, conducts by the API, and sees when the hall has it. */
export class Facilitator {
  constructor(browser, port, session, ledger) {
    this.browser = browser;
    this.session = session;
    this.topic = `session/${session}`;
    this.ledger = ledger;
    this.live = new Live(browser, port, ledger);
  }

  async enter() {
    await this.live.connect();
    this.live.join(this.topic);
    ({ joinCode: this.code, phases: this.phases } = await this.live.view(this.topic));
  }

  /** Begins, or ends the running phase; tells how long it took until each who is there saw it. */
  async step(name, watchers) {
    const { version, phases, currentPhaseId } = await this.browser.get(`/api/sessions/${this.session}`);
    const next = phases[phases.findIndex(({ id }) => id === currentPhaseId) + 1];
    const began = now();
    const wanted = (body) => (next ? body.currentPhaseId === next.id : body.state === 'CLOSED');
    const seen = watchers.map((student) => this.#told(student, this.topic, began, wanted));
    await this.browser.post(`/api/sessions/${this.session}/${name}`, { version });
    await Promise.all(seen);
    return next;
  }

  watch(topic) {
    this.live.join(topic);
  }

  async disclose(phase, stage) {
    await this.browser.post(`/api/phases/${phase}/disclosures`, { stage });
  }

  /** All choices at once; tells how long it took until each student saw them. */
  async reveal(phase, watchers) {
    const began = now();
    const seen = watchers.map((student) => this.#told(student, `exercise/${phase}`, began, (body) => body.reveal));
    await this.browser.post(`/api/phases/${phase}/reveal`, {});
    await Promise.all(seen);
  }

  async #told(student, topic, began, wanted) {
    try {
      await student.live.view(topic, wanted);
      this.ledger.told(now() - began);
    } catch (failure) {
      this.ledger.error('told', failure);
    }
  }
}
