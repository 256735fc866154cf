import type { Page } from '@playwright/test';
import { scaleTemplates } from './scale-templates';

/** How many interviews are over: nearly all sealed, every fiftieth closed without a scorecard, every 500th deleted. */
const OVER = 10_000;
/** How many more are prepared. */
const PREPARED = 80;
/** Notes of each interview that is over; with the ratings there are 200,000 and 100,000 of them. */
export const NOTES = 20;
/** How many of the newest are whole, those that are opened; the others have a short kit and no traces of the way through it. */
const WHOLE = 100;
/** How many interviews go in one transaction. */
const CHUNK = 250;

/** Fills the database of a page of the extension that has made it already; takes half a minute to a minute. */
export async function fillProfile(page: Page): Promise<void> {
  const templates = JSON.stringify(scaleTemplates());
  await page.evaluate(`(${FILL})(${templates}, ${JSON.stringify({ OVER, PREPARED, NOTES, CHUNK, WHOLE })})`);
}

/**
 * Puts one interview in the call, with its twenty notes on the question in focus. Returns its candidate's label.
 */
export async function addLiveInterview(page: Page): Promise<string> {
  const templates = JSON.stringify(scaleTemplates());
  const sizes = JSON.stringify({ OVER: 0, PREPARED: 0, NOTES, CHUNK, WHOLE, LIVE: 1 });
  await page.evaluate(`(${FILL})(${templates}, ${sizes})`);
  return 'Live 1';
}

/**
 * The records as the product writes them: what is typed leaves a draft now and then. Store by store and in the order of the
 * keys, or the browser would spend minutes on sorting them. Text, since it runs in the page.
 */
const FILL = `async (templates, { OVER, PREPARED, NOTES, CHUNK, WHOLE, LIVE = 0 }) => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('evenhand');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const MINUTE = 60000;
  const DAY = 24 * 60 * MINUTE;
  const now = Date.now();
  const questions = templates.kit.parts.map(({ competency, questions: [question] }) => ({ competency: competency.id, question: question.id }));
  const HEARD = ['named the limit and who was paged', 'could not say what was measured', 'went back to the data before the model', 'changed the plan after the second alert'];
  const WHY = 'Named the limit, who was paged, and what changed after it.';

  function uuid(a, b) {
    let state = (Math.imul(a + 1, 2654435761) ^ Math.imul(b + 1, 2246822519)) >>> 0;
    const word = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state ^ (state >>> 15)).toString(16).slice(-8).replace('-', '').padStart(8, '0');
    };
    const [w, x, y, z] = [word(), word(), word(), word()];
    return w + '-' + x.slice(0, 4) + '-4' + x.slice(5) + '-a' + y.slice(1, 4) + '-' + y.slice(4) + z;
  }

  function recordsOf({ id, kind, n }) {
    const kitId = id.slice(0, 24) + 'c' + id.slice(25);
    // What is prepared lies among what is over, in the order in which it was made.
    const start = now - (kind === 'live' ? MINUTE : DAY + n * (kind === 'over' ? 3 : 8) * 60 * MINUTE);
    const operations = [];
    const folded = new Map();
    const capture = (field, of, value, at) => {
      const counter = operations.length + 1;
      operations.push({ field, of, value, counter, at, interviewId: id });
      const key = field + ' ' + of;
      folded.set(key, { field, of, value, first: folded.get(key)?.first ?? counter, last: counter, interviewId: id });
    };
    const whole = n <= WHOLE;
    const kit = { ...(whole ? templates.kit : templates.brief), id: kitId };
    const interview = { ...templates.interview, id, kitId, createdAt: start - 10 * MINUTE, startedAt: null };
    interview.candidate = (kind === 'over' ? 'Candidate ' : kind === 'live' ? 'Live ' : 'Prepared ') + n;
    const records = { interviews: [interview], kits: [kit], scorecards: [], operations };
    if (kind === 'prepared') {
      interview.scheduledAt = now + n * DAY;
      capture('scheduled', '', interview.scheduledAt, start);
      return { ...records, registers: [...folded.values()] };
    }
    interview.startedAt = start;
    capture('started', '', start, start);
    const notes = [];
    questions.forEach(({ question }, place) => {
      if (place === 0 || (whole && kind === 'over')) capture('visits', question, [start + place * 4 * MINUTE], start + place * 4 * MINUTE);
    });
    for (let k = 0; k < NOTES; k += 1) {
      const asked = questions[kind === 'live' ? 0 : k % questions.length];
      const at = start + k * 2 * MINUTE;
      const text = HEARD[(n + k) % HEARD.length] + ', told in detail for the part of the story numbered ' + (n * NOTES + k);
      const note = { id: uuid(n, k + 1), at, text, evidence: k % 2 ? 'weak' : 'strong', verbatim: false, ...asked };
      if (whole && k % 5 === 0) capture('draft', '', { text: text.slice(0, 20), start: 20, end: 20 }, at);
      capture('note', note.id, note, at);
      notes.push(note);
    }
    capture('draft', '', { text: '', start: 0, end: 0 }, start + 40 * MINUTE);
    if (kind === 'over') {
      const endedAt = start + 45 * MINUTE;
      const ratings = questions.map(({ competency }, place) => ({ competency, rating: 1 + ((n + place) % 5), rationale: whole && place % 4 === 0 ? WHY : '' }));
      for (const { competency, rating, rationale } of ratings) {
        capture('rating', competency, rating, endedAt);
        if (rationale) capture('rationale', competency, rationale, endedAt);
      }
      interview.endedAt = endedAt;
      capture('ended', '', endedAt, endedAt);
      if (n % 50 === 0) {
        interview.outcome = { kind: n % 100 === 0 ? 'no-show' : 'technical-failure', details: '', scored: false };
        capture('outcome', '', interview.outcome, endedAt);
      } else {
        const scorecardId = id.slice(0, 24) + 'd' + id.slice(25);
        capture('recommendation', '', 'yes', endedAt);
        capture('sealed', '', scorecardId, endedAt + MINUTE);
        interview.scorecardId = scorecardId;
        const hash = id.replaceAll('-', '').repeat(2);
        const times = { startedAt: start, endedAt, sealedAt: endedAt + MINUTE };
        records.scorecards.push({ ...templates.scorecard, id: scorecardId, interview: id, candidate: interview.candidate, ...times, kit, notes, ratings, hash });
      }
      if (n % 500 === 0) interview.deletedAt = now - DAY;
    }
    return { ...records, registers: [...folded.values()] };
  }

  const places = (count, kind, salt) => Array.from({ length: count }, (_, at) => ({ id: uuid(at + 1, salt), kind, n: at + 1 }));
  const all = [...places(OVER, 'over', 0), ...places(PREPARED, 'prepared', 1000), ...places(LIVE, 'live', 2000)];
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const name of ['interviews', 'kits', 'operations', 'registers', 'scorecards']) {
    for (let from = 0; from < all.length; from += CHUNK) {
      const transaction = database.transaction(name, 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore(name);
      for (const place of all.slice(from, from + CHUNK)) for (const record of recordsOf(place)[name]) store.put(record);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    }
  }
  database.close();
}`;
