import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { focused } from '@/tests/support/focused';
import { buttonsOf, choose, decide, press, rowOf, visitPlanned } from './visit-planned';

/** What was decided, with its reason, oldest first. */
async function log(): Promise<(string | null)[]> {
  const region = within(await screen.findByRole('region', { name: 'Decisions' }));
  return region.getAllByRole('listitem').map(({ textContent }) => textContent);
}

async function send(...names: readonly string[]) {
  for (const name of names) {
    await press(name, /^Save kit file/);
    await waitFor(async () => expect((await rowOf(name)).textContent).toContain('Kit sent'));
  }
}

describe('deciding about an interviewer', () => {
  it('excuses with a reason, withdraws the kit, and takes it back', async () => {
    const { app } = await visitPlanned();
    await send('Ada');
    await choose('Ada', /^Excuse/);
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Reason' }));
    await decide(/^Excuse Ada/, 'On leave', 'Excuse');
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('Excused'));
    expect((await rowOf('Ada')).textContent).toContain('On leave');
    expect(screen.getByText(/0 of 2 scorecards in/)).toBeDefined();
    expect((await app.db.issuedKits.toArray())[0]?.withdrawnAt).not.toBeNull();
    expect(await buttonsOf('Ada')).toEqual(['Reinstate… for Ada']);
    await press('Ada', /^Reinstate/);
    await decide(/^Reinstate Ada/, 'Back already', 'Reinstate');
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('No kit yet'));
    expect(await log()).toEqual([
      expect.stringMatching(/^Excused: Ada, Technical interviewOn leave/),
      expect.stringMatching(/^Reinstated: Ada, Technical interviewBack already/),
    ]);
  });

  it('asks for a reason before anything changes, and can be left', async () => {
    const { app } = await visitPlanned();
    await choose('Ada', /^Excuse/);
    await decide(/^Excuse Ada/, '  ', 'Excuse');
    expect((await screen.findByRole('alert')).textContent).toContain('Say why');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(focused()?.getAttribute('aria-label')).toBe('More for Ada, Technical interview');
    expect(await app.db.loopEvents.count()).toBe(0);
  });

  it('replaces: the new one needs a kit, and the log tells who was there before', async () => {
    const { app } = await visitPlanned();
    await send('Ada');
    await choose('Ada', /^Replace/);
    const form = within(await screen.findByRole('form', { name: 'Replace Ada' }));
    const who = await form.findByRole('combobox', { name: 'Who takes over' });
    // Ben sits at this stage himself.
    expect(
      within(who)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose a person', 'Cy', 'Di']);
    await userEvent.selectOptions(who, 'Di');
    await decide(/^Replace Ada/, 'Ada is ill', 'Replace');
    await waitFor(async () =>
      expect(await buttonsOf('Di')).toEqual(['Save kit file for Di', 'Copy kit text for Di']),
    );
    expect(screen.queryByRole('row', { name: /^Ada/ })).toBeNull();
    expect(await log()).toEqual([
      expect.stringMatching(/^Di took over from Ada, Technical interviewAda is ill/),
    ]);
    expect(
      (await app.db.issuedKits.toArray()).filter(({ withdrawnAt }) => withdrawnAt === null),
    ).toMatchObject([{ person: { name: 'Di' } }]);
  });

  it('reissues a kit, which takes the place of the one before', async () => {
    const { app } = await visitPlanned();
    await send('Ada');
    await choose('Ada', /^Reissue/);
    await decide(/^Reissue the kit of Ada/, 'The mail was lost', 'Reissue');
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('Kit made, not sent'));
    const [before, after] = await app.db.issuedKits.orderBy('id').toArray();
    expect(after?.file.supersedes).toBe(before?.id);
    expect(await log()).toEqual([expect.stringMatching(/^Kit reissued: Ada/)]);
  });
});

describe('deciding about a stage or the candidate', () => {
  it('skips a stage for this candidate, and takes it back in', async () => {
    const { user } = await visitPlanned();
    const stage = within(await screen.findByRole('row', { name: /^Team interview/ }));
    await user.click(stage.getByRole('button', { name: 'Skip the stage…' }));
    await decide(/^Skip: Team interview/, 'Met the team before', 'Skip stage');
    await waitFor(async () => expect((await rowOf('Cy')).textContent).toContain('Stage skipped'));
    expect(await buttonsOf('Cy')).toEqual([]);
    expect(screen.getByText(/0 of 2 scorecards in/)).toBeDefined();
    await user.click(stage.getByRole('button', { name: 'Take the stage back in…' }));
    await decide(/^Take back in: Team interview/, 'They had not', 'Take back in');
    await waitFor(async () => expect((await rowOf('Cy')).textContent).toContain('No kit yet'));
    expect(await log()).toHaveLength(2);
  });

  it('notes that the candidate withdrew: nothing is handed out any more', async () => {
    const { user } = await visitPlanned();
    await user.click(await screen.findByRole('button', { name: 'Candidate withdrew…' }));
    await decide(/^The candidate withdrew/, 'Took another offer', 'Log withdrawal');
    expect(await screen.findByRole('button', { name: 'Candidate came back…' })).toBeDefined();
    expect(await buttonsOf('Ada')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Save all kits' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Next step' }).textContent).toContain('The candidate withdrew');
    await user.click(screen.getByRole('button', { name: 'Candidate came back…' }));
    await decide(/^The candidate came back/, 'The offer fell through', 'Take the candidate back');
    await waitFor(async () => expect((await buttonsOf('Ada'))[0]).toBe('Save kit file for Ada'));
  });
});

describe('the name of a candidate', () => {
  it('is given, changed and taken away in place, and stays out of the heading', async () => {
    const { app, loop, user } = await visitPlanned();
    await user.click(await screen.findByRole('button', { name: 'Add a name' }));
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(focused()).toBe(field);
    await user.type(field, 'Robin Sample{Enter}');
    expect(await screen.findByText('Robin Sample')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('C-17');
    expect(await app.db.candidateNames.toArray()).toEqual([{ loopId: loop.id, name: 'Robin Sample' }]);
    await user.click(screen.getByRole('button', { name: 'Change the name' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.click(screen.getByRole('button', { name: 'Keep name' }));
    await waitFor(() => expect(screen.queryByText('Robin Sample')).toBeNull());
    expect(await app.db.candidateNames.count()).toBe(0);
  });
});
