import { Browser } from '../../lib/browser.mjs';
import { Live } from './live.mjs';
import { now, pause } from '../../lib/time.mjs';

/** A simulated student: number in the script, whether with a bad network, and what was said and acknowledged. */
export class Student {
  /** What was acknowledged, to be compared with what the server says afterwards. */
  said = { present: false, choices: new Map(), ratings: new Map() };

  /** Where the student is in the script, once the teams are there. */
  number;
  late = false;

  constructor({ email, password, code, name }, port, chance, ledger) {
    this.email = email;
    this.name = name;
    this.password = password;
    this.code = code;
    this.chance = chance;
    this.ledger = ledger;
    this.port = port;
    this.browser = new Browser(port);
    this.shaky = chance.happens(0.08);
  }

  get hasSlip() {
    return this.code !== undefined;
  }

  /** A new slip, in place of one that was not used. */
  reprint(code) {
    if (this.hasSlip) this.code = code;
  }

  /** At home: the slip's code is redeemed, and only the password is needed in the hall. */
  async useSlipAtHome() {
    await new Browser(this.port).post('/api/sign-in-codes/redemption', { code: this.code, password: this.password });
    this.code = undefined;
  }

  /** Signs in, by password or by the slip, as the page does: who am I, what is on today. */
  async signIn() {
    const began = now();
    if (this.hasSlip) {
      await this.browser.post('/api/sign-in-codes/redemption', { code: this.code, password: this.password });
      this.code = undefined;
    } else {
      await this.browser.post('/api/sign-in', { email: this.email, password: this.password });
    }
    this.ledger.stored('sign-in', now() - began);
    this.id = (await this.browser.get('/api/me')).accountId;
    await this.browser.get('/api/today');
  }

  /** Opens the live connection and checks in by the code on the projector. */
  async arrive(session, code) {
    this.live = new Live(this.browser, this.port, this.ledger);
    await this.live.connect();
    this.live.join(`session/${session}`);
    await pause(this.chance.between(500, 3000));
    const answer = await this.browser.exchange('POST', '/api/join', { code });
    if (answer.status !== 200) throw new Error(`check-in: ${answer.status} ${answer.text}`);
    this.ledger.stored('check-in', answer.took);
    this.said.present = true;
    await this.live.view(`session/${session}`, (body) => body.present);
  }

  /** Some lose their network for some seconds once in a phase; what they do meanwhile goes out afterwards. */
  async loseNetwork(span) {
    if (!this.shaky || !this.live) return;
    await pause(this.chance.between(0.1, 0.8) * span);
    this.live.drop();
    await pause(this.chance.between(1000, 4000));
    await this.live.connect();
  }
}
