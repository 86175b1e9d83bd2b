import { join } from 'node:path';
import { Chance } from '../lib/chance.mjs';
import { Page } from '../lib/chromium.mjs';
import { say, withApplication } from '../lib/program.mjs';
import { Author } from './lib/author.mjs';
import { hall } from './lib/hall.mjs';

const CLIENTS = 6;
/** Cards that stand at the end, over the seven lanes: a full board. */
const CARDS = 60;
const JUMPS = 30;
const LAPTOP = { width: 1280, height: 800 };

const operations = Number(process.argv[2]);
if (!(operations > 0)) {
  console.error('replay OPERATIONS [SEED]');
  process.exit(2);
}
const seed = process.argv[3] ?? String(Math.floor(Math.random() * 1e9));

/** Sets the slider as a hand does, and tells when the frame with the board of that moment is on the screen. */
const JUMP = `(to) => new Promise((painted) => {
  const slider = document.querySelector('[role=dialog] input[type=range]');
  const said = document.querySelector('[role=dialog] strong + span');
  const shows = () => said.textContent.includes('Change ' + to + ' of ');
  const began = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, to);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  // A message that is sent in the frame comes when it is painted.
  const after = new MessageChannel();
  after.port1.onmessage = () => painted(performance.now() - began);
  const look = () => {
    if (!shows()) return;
    drawn.disconnect();
    requestAnimationFrame(() => after.port2.postMessage(null));
  };
  const drawn = new MutationObserver(look);
  drawn.observe(said, { subtree: true, childList: true, characterData: true });
  look();
})`;

await withApplication('boards-replay', async (application) => {
  say(`seed ${seed}`);
  const chance = new Chance(seed);
  const [{ board, session, members }] = await hall(application, 1, CLIENTS);
  const each = Math.ceil(operations / CLIENTS);
  const everyCard = Math.ceil(each / (CARDS / CLIENTS));
  const authors = members.map((member, i) => new Author(application.port, { board, ...member }, chance.of(i)));
  await Promise.all(authors.map((author) => author.write(each, everyCard)));
  say('written');
  const page = await Page.open(join(application.data, 'chromium'), LAPTOP);
  try {
    const origin = `http://127.0.0.1:${application.port}`;
    await page.ask('Network.setCookie', { name: 'consilium', value: members[0].token, url: origin, httpOnly: true });
    await page.ask('Page.navigate', { url: `${origin}/sessions/${session}` });
    const pressed = `[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === 'Replay')`;
    await page.holds(`Boolean(${pressed})`);
    const asked = performance.now();
    await page.evaluate(`${pressed}.click()`);
    await page.holds(`Boolean(document.querySelector('[role=dialog] input[type=range]'))`);
    const openedMs = Math.round(performance.now() - asked);
    const cards = await page.evaluate(`document.querySelectorAll('[role=dialog] [data-card]').length`);
    const jump = async () => {
      const took = await page.evaluate(`(${JUMP})(${chance.below(each * CLIENTS)})`);
      // Whatever the jump left to do is done.
      await page.evaluate('new Promise((done) => requestIdleCallback(done, { timeout: 2000 }))');
      return Math.round(10 * took) / 10;
    };
    const first = await jump();
    const times = [];
    while (times.length < JUMPS) times.push(await jump());
    times.sort((one, other) => one - other);
    const of = (share) => times[Math.min(JUMPS - 1, Math.floor(share * JUMPS))];
    console.log(
      JSON.stringify({
        operations: each * CLIENTS,
        cards,
        openedMs,
        firstJumpMs: first,
        jumps: JUMPS,
        jumpMs: { p50: of(0.5), p95: of(0.95), max: of(1) },
      }),
    );
  } finally {
    await page.close();
  }
  return true;
});
