import { describe, expect, it } from 'vitest';
import { addNote } from '@/lib/app/add-note';
import { eraseDeleted } from '@/lib/app/erase';
import { rate } from '@/lib/app/rate';
import { checkCopies } from '@/lib/app/storage/check-copies';
import { exportRaw } from '@/lib/app/storage/export-raw';
import { takeSnapshot } from '@/lib/app/storage/take-snapshot';
import { eraseInterview } from '@/lib/db/interview-repository';
import { readStanding } from '@/lib/db/record-rows';
import { registersOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { questionInFocus } from '@/lib/domain/kit';
import { aKit } from '@/tests/support/builders';
import type { InterviewId } from '@/lib/domain/interview-id';
import { BEGINNING } from '@/lib/domain/storage/standing';
import { useStorageStore } from '@/lib/stores/storage-store';
import { recordsOf, TestProfile } from '@/tests/support/a-profile';
import type { ProfilePage } from '@/tests/support/a-profile';
import { openSession, untilRole, untilSaved } from '@/tests/support/open-session';
import { aPerson } from '@/tests/support/opening-builders';
import { storeInterview } from '@/tests/support/stored-interview';

const competency = CompetencyId.parse('monitoring');
const question = questionInFocus(aKit(), []);

/** A page on which an interview was taken, and all of it is acknowledged. */
async function usedProfile(): Promise<{ profile: TestProfile; page: ProfilePage; id: InterviewId }> {
  const profile = new TestProfile();
  const page = await profile.openPage();
  const { app } = page;
  await app.db.people.bulkAdd([aPerson(101), aPerson(102)]);
  const { id } = await storeInterview(app.db);
  const { session, close } = openSession(app, id);
  await untilRole(session, 'writer');
  for (const text of ['one', 'two', 'three']) addNote(session, text, question);
  rate(session, competency, 4);
  await untilSaved(session);
  close();
  await app.copies.idle();
  return { profile, page, id };
}

function journalOf({ folder }: TestProfile): { bytes: Uint8Array } {
  const [, journal] = [...folder.files].find(([name]) => name.startsWith('journal-')) ?? [];
  if (!journal) throw new Error('There is no journal.');
  return journal;
}

describe('the start of a page', () => {
  it('finds a new profile fresh, and from then on sound', async () => {
    const profile = new TestProfile();
    const first = await profile.openPage();
    expect(first.verdict).toBe('fresh');
    expect(first.health?.findings).toEqual([]);
    first.kill();
    expect((await profile.openPage()).verdict).toBe('sound');
  });

  it('finds everything sound after a page was killed, and says nothing', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.kill();
    const again = await profile.openPage();
    expect(again).toMatchObject({ verdict: 'sound', health: { secondCopy: 'sound', findings: [] } });
    expect(await recordsOf(again.app.db)).toEqual(before);
  });

  it('brings a lost database back, with its registers, and says so', async () => {
    const { profile, page, id } = await usedProfile();
    const before = await recordsOf(page.app.db);
    const registers = await registersOf(page.app.db, id);
    page.kill();
    await profile.loseDatabase();
    const again = await profile.openPage();
    expect(again.verdict).toBe('behind');
    expect(useStorageStore.getState().rebuilt).toContain('1 interview and 0 scorecards were brought back');
    expect(await recordsOf(again.app.db)).toEqual(before);
    expect(await registersOf(again.app.db, id)).toEqual(registers);
    again.kill();
    expect((await profile.openPage()).verdict).toBe('sound');
  });

  it('brings it back also where the canary is gone with it', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.kill();
    await profile.loseDatabase();
    profile.canary.lose();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });

  it('brings a database forward that has fallen back', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.app.db.changes.mode = 'unnoted';
    await page.app.db.people.clear();
    await page.app.db.marks.put({ id: 'standing', standing: { ...BEGINNING, sequence: 1 } });
    page.kill();
    const again = await profile.openPage();
    expect(again.verdict).toBe('behind');
    expect(await recordsOf(again.app.db)).toEqual(before);
  });

  it('brings a lost database back after two kills, the first of which tore the last line of a journal', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.kill();
    const journal = journalOf(profile);
    journal.bytes = new Uint8Array([...journal.bytes, ...new TextEncoder().encode('{"half a l')]);
    (await profile.openPage()).kill();
    await profile.loseDatabase();
    const again = await profile.openPage();
    expect(again.verdict).toBe('behind');
    expect(await recordsOf(again.app.db)).toEqual(before);
  });

  it('begins again with a rebuild that was stopped half way', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.app.db.changes.mode = 'unnoted';
    await page.app.db.operations.clear();
    await page.app.db.marks.clear();
    page.kill();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });

  it('writes a second copy anew that was cut short or lost, and says so', async () => {
    const { profile, page } = await usedProfile();
    const before = await recordsOf(page.app.db);
    page.kill();
    const journal = journalOf(profile);
    journal.bytes = journal.bytes.slice(0, journal.bytes.length >> 1);
    const cut = await profile.openPage();
    expect(cut.health).toMatchObject({ secondCopy: 'mended' });
    expect(cut.health?.findings[0]).toMatch(/cut short/);
    cut.kill();
    profile.folder.files.clear();
    const gone = await profile.openPage();
    expect(gone.health?.findings[0]).toMatch(/gone/);
    gone.kill();
    await profile.loseDatabase();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });

  it('makes a lost canary anew, and says so', async () => {
    const { profile, page } = await usedProfile();
    page.kill();
    profile.canary.lose();
    const again = await profile.openPage();
    expect(again).toMatchObject({ verdict: 'canary-gone', health: { canary: 'mended' } });
    expect((await profile.canary.read())?.standing).toEqual(await readStanding(again.app.db));
  });

  it('writes nothing and leaves the decision to the person where both copies have lost something', async () => {
    const { profile, page } = await usedProfile();
    page.kill();
    await profile.loseDatabase();
    profile.folder.files.clear();
    const again = await profile.openPage();
    expect(again.verdict).toBeNull();
    expect(useStorageStore.getState().phase.name).toBe('incomplete');
    await expect(again.app.db.people.add(aPerson(103))).rejects.toMatchObject({ name: 'ReadOnlyError' });
    await expect(checkCopies(again.app, () => undefined)).rejects.toMatchObject({ name: 'ReadOnlyError' });
    await expect(takeSnapshot(again.app)).rejects.toMatchObject({ name: 'ReadOnlyError' });
    expect(profile.folder.files.size).toBe(0);
    expect(await profile.canary.read()).not.toBeNull();
  });

  it('exports what is left raw, of both copies, where one of them was cut', async () => {
    const { profile, page } = await usedProfile();
    page.kill();
    await profile.loseDatabase();
    const journal = journalOf(profile);
    journal.bytes = journal.bytes.slice(0, journal.bytes.length - 10);
    const { app, verdict } = await profile.openPage();
    expect(verdict).toBeNull();
    await exportRaw(app);
    const text = await app.saved[0]?.blob?.text();
    expect(text).toContain('"from":"second-copy","table":"people"');
    expect(app.saved[0]?.name).toMatch(/^evenhand-raw-\d{4}-\d\d-\d\d\.jsonl$/);
  });

  it('brings into the database what only the journal has', async () => {
    const { profile, page, id } = await usedProfile();
    const before = await recordsOf(page.app.db);
    const last = await page.app.db.operations.orderBy('[interviewId+counter]').last();
    page.app.db.changes.mode = 'unnoted';
    await page.app.db.operations.delete([id, last?.counter ?? 0]);
    page.kill();
    const again = await profile.openPage();
    expect(again.health?.findings).toEqual([]);
    expect(await recordsOf(again.app.db)).toEqual(before);
  });

  it('brings into the second copy what a page that was killed had only told the database', async () => {
    const { profile, page } = await usedProfile();
    page.files.kill();
    await page.app.db.people.add(aPerson(103));
    page.kill();
    const again = await profile.openPage();
    expect(await again.app.db.touched.count()).toBe(0);
    const before = await recordsOf(again.app.db);
    again.kill();
    await profile.loseDatabase();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });

  it('does not bring back what was erased', async () => {
    const { profile, page, id } = await usedProfile();
    await eraseInterview(page.app.db, id, 1);
    await page.app.copies.idle();
    const before = await recordsOf(page.app.db);
    page.kill();
    await profile.loseDatabase();
    const again = await profile.openPage();
    expect(await recordsOf(again.app.db)).toEqual(before);
    expect(await again.app.db.interviews.count()).toBe(0);
  });

  it('leaves nothing in the second copy of what was erased', async () => {
    const { profile, page, id } = await usedProfile();
    const { app } = page;
    await app.db.interviews.update(id, { deletedAt: 1 });
    await eraseDeleted(app, app.now());
    const left = [...profile.folder.files.values()]
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('');
    expect(left).not.toContain('three');
    expect(left).toContain('Person 101');
    page.kill();
    expect((await profile.openPage()).health).toMatchObject({ secondCopy: 'sound', findings: [] });
  });

  it('goes on where the second copy cannot be written, says so, and catches up when it can', async () => {
    const { profile, page } = await usedProfile();
    profile.folder.room = 0;
    await page.app.db.people.add(aPerson(103));
    await page.app.copies.idle();
    expect(useStorageStore.getState().health.secondCopy).toBe('failing');
    expect((await profile.canary.read())?.behind).toBe(1);
    page.kill();
    profile.folder.room = Infinity;
    const again = await profile.openPage();
    expect((await profile.canary.read())?.behind).toBe(0);
    const before = await recordsOf(again.app.db);
    again.kill();
    await profile.loseDatabase();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });
});
