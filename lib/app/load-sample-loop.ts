import { readTemplate } from '../db/bank-repository';
import { collectIntoLoop } from '../db/arrival-repository';
import { BankId } from '../domain/bank/bank';
import { createKit, KitId } from '../domain/kit';
import { SampleLoop } from '../domain/sample-loop';
import type { App } from './app';
import { createLoop } from './create-loop';
import { prepareInterview } from './prepare-interview';
import { sampleScorecard } from './sample-scorecard';
import { seedBanks } from './seed-banks';

const SAMPLE_BANK = BankId.parse('ml-engineering');

/**
 * Loads the fictional loop: three scorecards that are in and one interview to run, all or nothing.
 * @throws Error where the sample or its bank cannot be read
 */
export async function loadSampleLoop(app: App): Promise<void> {
  const { db, now, newId } = app;
  const sample = SampleLoop.parse(await app.readAsset('/sample-loop.json'));
  await seedBanks(app);
  const { candidate, role } = sample;
  await db.transaction('rw', db.tables, async () => {
    const loop = await createLoop(app, { candidate, role, sample: true });
    for (const each of sample.scorecards) {
      const { template, bank } = await readTemplate(db, SAMPLE_BANK, each.kit);
      const kit = createKit(KitId.parse(newId()), template, bank);
      const scorecard = sampleScorecard(each, { candidate, kit, now: now(), newId });
      await collectIntoLoop(db, loop.id, scorecard, now());
    }
    const plan = { candidate, bankId: SAMPLE_BANK, templateId: sample.toRun.kit };
    await prepareInterview(app, { ...plan, loopId: loop.id, sample: true });
  });
}
