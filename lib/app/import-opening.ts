import { addOpening } from '../db/opening-repository';
import { readPlanSource } from '../db/plan-source-repository';
import type { Opening } from '../domain/opening/opening';
import { OpeningId } from '../domain/opening/opening';
import { planFromTemplate } from '../domain/opening/opening-template';
import type { OpeningTemplate } from '../domain/opening/opening-template';
import { PlanId } from '../domain/opening/plan';
import type { PlanSource } from '../domain/opening/plan-source';
import { shownFileName } from '../import/shown-text';
import { readOpeningTemplate, refuseTemplateBySize } from '../import/read-opening-template';
import { refusalText } from '../import/refusal';
import type { App } from './app';

/**
 * Makes an opening from a template that somebody exported: stages, competencies and weights, with nobody on its panel.
 * @throws Error in words for the person where the file is refused; nothing is stored then
 */
export async function importOpening(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  file: File,
): Promise<Opening> {
  const tooLarge = refuseTemplateBySize(file);
  if (tooLarge) throw new Error(refusalText(tooLarge));
  const read = readOpeningTemplate({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!read.ok) throw new Error(refusalText(read.refusal));
  const { template } = read;
  const here = await db.banks.get(template.bank);
  const lacking = missing(template, here ? await readPlanSource(db, here.id) : null);
  if (lacking !== null) throw new Error(`${shownFileName(file.name)} was refused: ${lacking}`);
  const { title } = template;
  const opening: Opening = { id: OpeningId.parse(newId()), title, createdAt: now(), deletedAt: null };
  const ids = { id: PlanId.parse(newId()), openingId: opening.id };
  await addOpening(db, opening, planFromTemplate(template, { ...ids, at: now() }));
  return opening;
}

/** What a template asks for that the bank here does not have, as a sentence; null where it has all of it. */
function missing({ bank, competencies, stages }: OpeningTemplate, source: PlanSource | null): string | null {
  if (!source) return `its question bank, ${bank}, is not in this browser.`;
  const rated = new Set(source.competencies.map(({ id }) => id));
  const served = new Set(source.templates.map(({ id }) => id));
  const lacking = [
    ...competencies.flatMap(({ id }) => (rated.has(id) ? [] : id)),
    ...stages.flatMap(({ template }) => (template === null || served.has(template) ? [] : template)),
  ];
  return lacking.length === 0 ? null : `the question bank here does not have ${lacking.join(', ')}.`;
}
