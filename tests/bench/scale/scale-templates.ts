import path from 'node:path';
import { createKit, Kit, KitId } from '@/lib/domain/kit';
import { contentHash } from '@/lib/domain/content-hash';
import type { Interview } from '@/lib/domain/interview';
import type { Scorecard } from '@/lib/domain/scorecard';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { anInterview, aScorecard, ratingsFor, uuid } from '@/tests/support/builders';

/** How many competencies each kit has, and so how many ratings each interview. */
const COMPETENCIES = 10;

/** What every record of the profile is made from. */
export interface ScaleTemplates {
  readonly kit: Kit;
  /** The same with its texts cut short, for interviews that are only listed: 10,000 whole kits are half a gigabyte. */
  readonly brief: Kit;
  readonly interview: Interview;
  readonly scorecard: Scorecard;
}

/** A kit of the shipped bank with one question a competency, and an interview and a scorecard that go with it. */
export function scaleTemplates(): ScaleTemplates {
  const { bank } = readBankFolder(path.resolve('rubrics/ml-engineering'));
  const template = bank?.kits[0];
  if (!bank || !template) throw new Error('The shipped bank has no kit.');
  const competencies = bank.competencies.slice(0, COMPETENCIES).map(({ id }) => ({
    id,
    minutes: 5,
    questions: bank.questions
      .filter(({ competency }) => competency === id)
      .slice(0, 1)
      .map((each) => each.id),
  }));
  const source = { ...bank, hash: contentHash(bank.id) };
  const kit = createKit(KitId.parse(uuid(1)), { ...template, competencies }, source);
  const ratings = ratingsFor(
    kit,
    kit.parts.map(() => 3),
  );
  return {
    kit,
    brief: cutShort(kit),
    interview: anInterview({ kitId: kit.id, kitTitle: kit.title }),
    scorecard: aScorecard(1, { kit, ratings, notes: [], probes: [] }),
  };
}

/** The same shape, with each list of texts cut to one of them and each text to a few words. */
function cutShort(kit: Kit): Kit {
  return Kit.parse(JSON.parse(JSON.stringify(kit), (key, value: unknown) => shorter(key, value)));
}

function shorter(key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? value.slice(0, 16).trim() : value;
  if (!Array.isArray(value) || key === 'parts' || key === 'questions') return value;
  return value.slice(0, 1);
}
