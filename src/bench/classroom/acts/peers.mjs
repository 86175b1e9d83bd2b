import { now, until } from '../lib/time.mjs';

const COMPETENCIES = ['VALUES_AND_ETHICS', 'ROLES_AND_RESPONSIBILITIES', 'COMMUNICATION', 'TEAMS_AND_TEAMWORK'];

/** A student rates every teammate, one after the other; what was rated stands on the server at once. */
export async function rateTeammates(student, phase, span) {
  const { browser, chance, ledger, said } = student;
  const began = now();
  await until(began + chance.between(0, 0.2) * span);
  const { teammates } = await browser.get(`/api/phases/${phase}/peer-evaluation`);
  for (const [place, { accountId, givenName }] of teammates.entries()) {
    await until(began + (0.2 + (0.75 * (place + chance.next())) / teammates.length) * span);
    const rating = {
      scores: Object.fromEntries(COMPETENCIES.map((competency) => [competency, 2 + chance.below(4)])),
      strength: `${givenName} kept asking what the patient herself would want.`,
      suggestion: `Say earlier, ${givenName}, what only you have seen.`,
    };
    const answer = await browser.exchange('PUT', `/api/phases/${phase}/peer-evaluation/${accountId}`, rating);
    if (answer.status !== 200) throw new Error(`rating: ${answer.status} ${answer.text}`);
    ledger.stored('rating', answer.took);
    said.ratings.set(accountId, rating.scores);
  }
}
