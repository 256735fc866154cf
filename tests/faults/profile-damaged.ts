import type { FaultBench } from './browser/fault-bench';
import type { FaultProfile } from './browser/fault-profile';
import type { Damage } from './damage/damages';
import { DAMAGES } from './damage/damages';
import { profilePlaces } from './damage/profile-places';
import type { UsedProfile } from './damage/used-profile';
import { usedProfile } from './damage/used-profile';
import type { Fault, FaultRun } from './fault';
import { missingRows, recordRows } from './steps/record-rows';
import { seededRandom } from './steps/seeded-random';
import { isTold, wordsInSettings } from './steps/storage-words';
import { storedText } from './steps/stored-rows';

/** A profile is damaged between two runs of the browser, each way a fault of its own. */
export const PROFILE_DAMAGED: readonly Fault[] = DAMAGES.map((damage) => ({
  name: `damaged: ${damage.name}`,
  short: 1,
  share: 1 / DAMAGES.length,
  place: 'lane',
  run: (seed, bench) => profileDamaged(damage, seed, bench),
}));

const INDEXED_DB_GONE = DAMAGES.find(({ name }) => name === 'IndexedDB folder gone');

/**
 * Damages a profile and opens it; where all came back, every other time the database is then removed, so that it is seen to
 * be kept twice again.
 */
async function profileDamaged(damage: Damage, seed: number, bench: FaultBench): Promise<FaultRun> {
  const used = await usedProfile(bench, seed, damage.needsTables || seed % 2 === 1);
  const random = seededRandom(seed);
  await damage.hurt(profilePlaces(used.folder, used.extensionId), random);
  const profile = await bench.openProfile(used.folder);
  try {
    const first = await look(profile, damage, used);
    const done = damage.after === 'read-only' || first.length > 0 || seed % 2 === 1;
    if (done) return { problems: first, figures: {} };
    await profile.kill();
    await INDEXED_DB_GONE?.hurt(profilePlaces(used.folder, used.extensionId), random);
    await profile.launch();
    const second = await look(profile, damage, used);
    return { problems: second.map((problem) => `after the database went too: ${problem}`), figures: {} };
  } finally {
    await profile.close();
  }
}

/** Opens Settings, where everything that was found is said, then the panel. */
async function look(profile: FaultProfile, { after }: Damage, used: UsedProfile): Promise<string[]> {
  const words = await wordsInSettings(profile);
  const untold = isTold(words) ? [] : ['it was not told'];
  if (after === 'read-only') return [...untold, ...(words.readOnly ? [] : ['it did not open read-only'])];
  if (words.readOnly) return [`it opened read-only, although one copy was whole: ${words.notice}`];

  const panel = await profile.openPanel();
  await panel.note.or(panel.candidate).first().waitFor();
  const shown = (await panel.note.isVisible())
    ? []
    : ['the panel does not show the interview that was going on'];
  const text = await storedText(panel.page);
  const lost = text === used.text ? [] : [`${used.text.length} letters became ${text.length}`];
  return [...untold, ...shown, ...lost, ...missingRows(used.rows, await recordRows(panel.page))];
}
