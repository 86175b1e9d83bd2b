import { now, until } from '../../lib/time.mjs';

const COMPETENCIES = ['VALUES_AND_ETHICS', 'ROLES_AND_RESPONSIBILITIES', 'COMMUNICATION', 'TEAMS_AND_TEAMWORK'];

/** A student rates the teammates as the script says; what was rated stands on the server at once. */
export async function rateTeammates(student, phase, span, scene) {
  const { browser, ledger, said } = student;
  const began = now();
  await browser.get(`/api/phases/${phase}/peer-evaluation`);
  for (const { at, deed } of scene.actsOf(student)) {
    await until(began + at * span);
    const mate = scene.accountOf(deed.mate);
    const scores = Object.fromEntries(COMPETENCIES.map((competency, place) => [competency, deed.scores[place]]));
    const rating = { scores, strength: deed.strength, suggestion: deed.suggestion };
    const answer = await browser.exchange('PUT', `/api/phases/${phase}/peer-evaluation/${mate}`, rating);
    if (answer.status !== 200) throw new Error(`rating: ${answer.status} ${answer.text}`);
    ledger.stored('rating', answer.took);
    said.ratings.set(mate, scores);
  }
}
