import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { deleteInterview } from '@/lib/app/delete-interview';
import { deleteLoop } from '@/lib/app/delete-loop';
import { currentInterviewer, nameInterviewer } from '@/lib/app/interviewer';
import { addLoop } from '@/lib/db/loop-repository';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { collectIntoLoop, scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aLoop, anInterviewer, aScorecard, uuid } from '@/tests/support/builders';
import { visitDashboard } from '@/tests/support/visit-dashboard';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

describe('the name of the interviewer', () => {
  it('is saved', async () => {
    const app = createTestApp();
    visitDashboard(app, '#/settings');
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ada Lovelace');
    await user.click(screen.getByRole('button', { name: 'Save name' }));
    expect(await screen.findByText('Name saved')).toBeDefined();
    expect((await currentInterviewer(app)).name).toBe('Ada Lovelace');
  });

  it('is there to be changed', async () => {
    const app = createTestApp();
    await nameInterviewer(app, 'Ada');
    visitDashboard(app, '#/settings');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Your name' });
    expect(field.value).toBe('Ada');
    await userEvent.clear(field);
    await userEvent.type(field, 'Grace{Enter}');
    await waitFor(async () => expect((await currentInterviewer(app)).name).toBe('Grace'));
  });

  it('is refused in words where it would mislead', async () => {
    const app = createTestApp();
    visitDashboard(app, '#/settings');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('textbox', { name: 'Your name' }));
    await user.paste('Ada\u202eecalevoL');
    await user.click(screen.getByRole('button', { name: 'Save name' }));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(await app.db.settings.toArray()).toEqual([]);
  });
});

describe('the sample', () => {
  it('is loaded once, however often it is asked for, and taken out with a way back', async () => {
    const app = createTestApp();
    visitDashboard(app, '#/settings');
    const user = userEvent.setup();
    await user.dblClick(await screen.findByRole('button', { name: 'Load the sample loop' }));
    await screen.findByRole('button', { name: 'Remove the sample loop' });
    expect(await app.db.loops.count()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Remove the sample loop' }));
    await screen.findByRole('button', { name: 'Load the sample loop' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove the sample loop' })).toBeDefined();
  });

  it('says so when it cannot be loaded', async () => {
    visitDashboard(
      createTestApp({ readAsset: () => Promise.reject(new Error('It is gone.')) }),
      '#/settings',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Load the sample loop' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It is gone.');
  });
});

describe('what is deleted', () => {
  async function renderDeleted() {
    const app = createTestApp();
    const loop = aLoop({ id: LoopId.parse(uuid(2)), candidate: 'Loop One' });
    await addLoop(app.db, loop);
    const { id } = await storeInterview(app.db, { candidate: 'Interview One' });
    await deleteLoop(app, loop.id);
    await deleteInterview(app, id);
    visitDashboard(app, '#/settings');
    await screen.findByRole('button', { name: /^Erase all/ });
    const region = within(screen.getByRole('region', { name: 'Deleted' }));
    const items = () => region.queryAllByRole('listitem').map(({ textContent }) => textContent);
    return { app, region, items, user: userEvent.setup() };
  }

  it('can be restored one by one', async () => {
    const { app, region, items, user } = await renderDeleted();
    expect(items()).toEqual([expect.stringContaining('Loop One'), expect.stringContaining('Interview One')]);
    const [restore] = region.getAllByRole('button', { name: 'Restore' });
    if (!restore) throw new Error('Each item can be restored');
    await user.click(restore);
    await waitFor(() => expect(items()).toEqual([expect.stringContaining('Interview One')]));
    expect(await app.db.loops.toArray()).toMatchObject([{ deletedAt: null }]);
    expect(await app.db.interviews.count()).toBe(1);
  });

  it('is erased for good only after a second click', async () => {
    const { app, region, items, user } = await renderDeleted();
    await user.click(region.getByRole('button', { name: /^Erase all/ }));
    const question = within(region.getByRole('group', { name: 'Erase for good?' }));
    await user.click(question.getByRole('button', { name: 'Keep' }));
    expect(items()).toHaveLength(2);
    await user.click(region.getByRole('button', { name: /^Erase all/ }));
    await user.click(region.getByRole('button', { name: 'Erase all for good' }));
    await waitFor(() => expect(items()).toEqual([]));
    expect(await app.db.loops.count()).toBe(0);
    expect(await app.db.interviews.count()).toBe(0);
    expect(await app.db.operations.count()).toBe(0);
  });

  it('does not ask about what is not there', async () => {
    visitDashboard(createTestApp(), '#/settings');
    expect(await screen.findByRole('region', { name: 'Deleted' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Erase/ })).toBeNull();
  });

  it('lists a scorecard that was taken out of a loop, and puts it back', async () => {
    const app = createTestApp();
    const loop = aLoop({ candidate: 'C-0417' });
    const scorecard = aScorecard(7, { interviewer: anInterviewer(7, 'Ada') });
    await addLoop(app.db, loop);
    await collectIntoLoop(app.db, loop.id, scorecard, app.now());
    await removeScorecard(app, loop.id, scorecardHash(scorecard));
    visitDashboard(app, '#/settings');
    const item = await screen.findByText('Scorecard: Ada, from the loop of C-0417');
    const row = within(screen.getByRole('region', { name: 'Deleted' })).getByRole('listitem');
    expect(row.contains(item)).toBe(true);
    await userEvent.click(within(row).getByRole('button', { name: 'Restore' }));
    await waitFor(async () => expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([scorecard]));
  });
});
