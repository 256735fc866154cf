import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createKit, KitId } from '@/lib/domain/kit';
import { InterviewId } from '@/lib/domain/interview-id';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { SeatId } from '@/lib/domain/opening/plan';
import type { Plan } from '@/lib/domain/opening/plan';
import { RatingLevel } from '@/lib/domain/rating';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { contentHash } from '@/lib/domain/content-hash';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { anInterviewer, aNote, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aKitFile, anOpening, aPerson, aPlan } from '@/tests/support/opening-builders';

/** How large an opening is. */
export interface OpeningSize {
  readonly candidates: number;
  readonly interviewers: number;
  readonly competencies: number;
}

/** Every record of an opening whose scorecards are all in, by the table that it stands in. */
export interface OpeningRecords {
  readonly plan: Plan;
  readonly scorecards: readonly (readonly Scorecard[])[];
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** Makes an opening in which every interviewer rates every competency of every candidate, with one note for each. */
export function openingOf({ candidates, interviewers, competencies }: OpeningSize): OpeningRecords {
  const { bank } = readBankFolder(path.resolve('rubrics/ml-engineering'));
  const template = bank?.kits.find(({ id }) => id === 'mlops-senior-technical-interview');
  if (!bank || !template) throw new Error('The shipped bank has no such kit.');
  const rubric = bank.competencies.slice(0, competencies);
  const asked = rubric.map(({ id }) => ({
    id,
    minutes: 5,
    questions: bank.questions
      .filter(({ competency }) => competency === id)
      .slice(0, 1)
      .map((each) => each.id),
  }));
  const source = { ...bank, hash: contentHash(bank.id) };
  const kit = createKit(KitId.parse(randomUUID()), { ...template, competencies: asked }, source);
  const people = Array.from({ length: interviewers }, (_, n) => aPerson(n + 1));
  const seats = people.map(({ id: person }) => ({
    id: SeatId.parse(randomUUID()),
    person,
    stage: template.stage,
    competencies: rubric.map(({ id }) => id),
  }));
  const frozen = { rubric, kits: seats.map(({ id: seat }) => ({ seat, kit })) };
  const plan = aPlan({
    bank: bank.id,
    stages: [{ id: template.stage, title: 'Technical interview', template: template.id, minutes: 60 }],
    competencies: rubric.map(({ id }) => ({ id, points: 1, critical: false, repeated: false })),
    seats,
    lockedAt: NINE_O_CLOCK,
    frozen,
  });
  const opening = anOpening();
  const tables = { loops: [] as object[], issuedKits: [] as object[], arrivals: [] as object[] };
  const scorecards = Array.from({ length: candidates }, (_, candidate) => {
    const loopId = LoopId.parse(uuid(1000 + candidate));
    const label = `C-${candidate + 1}`;
    const made = { openingId: opening.id, planId: plan.id };
    const loop = {
      id: loopId,
      candidate: label,
      role: opening.title,
      plan: made,
      dueAt: null,
      sample: false,
    };
    tables.loops.push({ ...loop, createdAt: NINE_O_CLOCK + candidate, deletedAt: null });
    return seats.map(({ id: seat, person }, rater) => {
      const file = aKitFile({
        kit: { ...kit, id: KitId.parse(randomUUID()) },
        loop: loopId,
        candidate: label,
        interviewer: { person, name: `Person ${rater + 1}` },
      });
      const scorecard = aScorecard(1, {
        id: ScorecardId.parse(randomUUID()),
        interview: InterviewId.parse(randomUUID()),
        interviewer: anInterviewer(rater + 1, `Person ${rater + 1}`),
        candidate: label,
        issue: { kit: file.kit.id, hash: file.hash, secret: file.secret },
        kit: file.kit,
        ratings: rubric.map(({ id }, row) => ({
          competency: id,
          rating: RatingLevel.parse(1 + ((candidate * 7 + rater * 3 + row * 2 + candidate * rater) % 5)),
          rationale: 'Named the limit, who was paged, and what they changed after it.',
        })),
        notes: rubric.map(({ id }, row) =>
          aNote(row + 1, { competency: id, evidence: row % 2 ? 'weak' : 'strong' }),
        ),
      });
      const issued = {
        id: file.kit.id,
        loopId,
        seat,
        person: { id: person, name: `Person ${rater + 1}` },
        file,
      };
      const sent = { at: NINE_O_CLOCK, way: 'file' };
      tables.issuedKits.push({ ...issued, issuedAt: NINE_O_CLOCK, sent, openedAt: null, withdrawnAt: null });
      const hash = scorecardHash(scorecard);
      tables.arrivals.push({ loopId, hash, scorecard, receivedAt: NINE_O_CLOCK, removedAt: null });
      return scorecard;
    });
  });
  return { plan, scorecards, tables: { people, openings: [opening], plans: [plan], ...tables } };
}

/** Puts the records where the product keeps them, on a page of the extension whose database is there already. */
export async function storeOpening(page: Page, { tables }: OpeningRecords): Promise<void> {
  for (const [table, records] of Object.entries(tables)) {
    for (let start = 0; start < records.length; start += 50) {
      const some = JSON.stringify(records.slice(start, start + 50));
      await page.evaluate(`(${STORE})(${JSON.stringify(table)}, ${some})`);
    }
  }
}

/** Text, since it runs in the page. */
const STORE = `async (table, records) => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('evenhand');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(table, 'readwrite');
  for (const record of records) transaction.objectStore(table).put(record);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}`;
