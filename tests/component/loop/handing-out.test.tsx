import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readKitFile } from '@/lib/import/read-kit-file';
import { focused } from '@/tests/support/focused';
import { aPerson } from '@/tests/support/opening-builders';
import { buttonsOf, PEOPLE, press, choose, rowOf, threeSeats, visitPlanned } from './visit-planned';

function nextStep(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Next step' });
}

function kitIn(text: string | undefined) {
  const read = readKitFile({ name: 'kit', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error('no kit');
  return read.kit;
}

describe('handing out kits', () => {
  it('says what comes next, and the first button of each row is that step', async () => {
    await visitPlanned();
    expect((await nextStep()).textContent).toContain('Hand out 3 kits');
    expect(await buttonsOf('Ada')).toEqual(['Save kit file for Ada', 'Copy kit text for Ada']);
    expect((await rowOf('Ada')).textContent).toContain('No kit yet');
    expect((await rowOf('Ada')).textContent).toContain('Monitoring');
    expect(screen.getByText('C-17', { selector: 'h1' })).toBeDefined();
    expect(screen.getByText(/0 of 3 scorecards in/)).toBeDefined();
  });

  it('saves the kit of a seat as a file that names nobody, and fixes the plan', async () => {
    const { app, plan } = await visitPlanned();
    await press('Ada', /^Save kit file/);
    await waitFor(async () =>
      expect(await buttonsOf('Ada')).toEqual(['Mark opened for Ada', 'Copy reminder for Ada']),
    );
    const [file] = app.saved;
    expect(app.saved).toHaveLength(1);
    expect(file?.name).toMatch(/\.kit\.json$/);
    expect(file?.name).not.toContain('Ada');
    expect((await rowOf('Ada')).textContent).toContain(file?.name ?? 'a file');
    expect(kitIn(file?.text)).toMatchObject({ candidate: 'C-17', interviewer: { name: 'Ada' } });
    expect((await app.db.plans.get(plan.id))?.lockedAt).toBe(app.now());
    expect((await nextStep()).textContent).toContain('Hand out 2 kits');
  });

  it('saves one and the same kit where the button is pressed twice', async () => {
    const { app, user } = await visitPlanned();
    await user.dblClick(await within(await rowOf('Ada')).findByRole('button', { name: /^Save kit file/ }));
    await waitFor(() => expect(app.saved).toHaveLength(2));
    expect(app.saved[0]).toEqual(app.saved[1]);
    expect(await app.db.issuedKits.count()).toBe(1);
  });

  it('copies the kit as text, and a reminder that names the label alone', async () => {
    const { app } = await visitPlanned({ name: 'Robin Sample' });
    await press('Ben', /^Copy kit text/);
    await waitFor(async () => expect((await rowOf('Ben')).textContent).toContain('Kit sent'));
    expect(kitIn(app.copied[0])).toMatchObject({ interviewer: { name: 'Ben' } });
    await press('Ben', /^Copy reminder/);
    await waitFor(() => expect(app.copied).toHaveLength(2));
    expect(app.copied[1]).toContain('C-17');
    expect(app.copied.join()).not.toContain('Robin');
    await press('Ben', /^Mark opened/);
    await waitFor(async () => expect(await buttonsOf('Ben')).toEqual(['Copy reminder for Ben']));
    expect((await rowOf('Ben')).textContent).toContain('Kit opened');
  });

  it('saves all kits at once, one file for each interviewer', async () => {
    const { app, user } = await visitPlanned();
    await user.click(await screen.findByRole('button', { name: 'Save all kits' }));
    await waitFor(async () => expect((await nextStep()).textContent).toContain('Wait for Ada, Ben and Cy'));
    expect(app.saved.map(({ text }) => kitIn(text).interviewer.name)).toEqual(['Ada', 'Ben', 'Cy']);
    expect(screen.queryByRole('button', { name: 'Save all kits' })).toBeNull();
  });

  it('puts the lead’s own kit into the panel without a file', async () => {
    const [ada = aPerson(), ...others] = PEOPLE;
    const people = [{ ...ada, self: true }, ...others];
    const { app, loop } = await visitPlanned({ people });
    expect(await buttonsOf('Ada')).toEqual(['Put in my panel for Ada']);
    await press('Ada', /^Put in my panel/);
    await waitFor(async () => expect((await rowOf('Ada')).textContent).toContain('In your panel'));
    expect((await rowOf('Ada')).textContent).toContain('Run it in the side panel');
    expect(app.saved).toEqual([]);
    expect(await app.db.interviews.toArray()).toMatchObject([
      { candidate: 'C-17', loopId: loop.id, startedAt: null },
    ]);
    expect(await screen.findByText(/your own interviews in this loop is not sealed/)).toBeDefined();
  });

  it('takes a handover into a kit before it leaves', async () => {
    const { app, user } = await visitPlanned();
    await choose('Cy', /^Write a handover/);
    const form = within(await screen.findByRole('form', { name: 'Handover for Cy' }));
    expect(focused()).toBe(form.getByRole('textbox', { name: 'Handover' }));
    await user.type(form.getByRole('textbox', { name: 'Handover' }), 'Please ask about on-call.');
    await user.click(form.getByRole('button', { name: 'Keep handover' }));
    await waitFor(async () => expect((await rowOf('Cy')).textContent).toContain('Kit made, not sent'));
    expect(focused()?.getAttribute('aria-label')).toBe('More for Cy, Team interview');
    await press('Cy', /^Save kit file/);
    await waitFor(() => expect(app.saved).toHaveLength(1));
    expect(kitIn(app.saved[0]?.text).handover).toBe('Please ask about on-call.');
  });

  it('reminds first who is late', async () => {
    const { app } = await visitPlanned({ loop: { dueAt: 1 } });
    await press('Ada', /^Save kit file/);
    await waitFor(async () =>
      expect(await buttonsOf('Ada')).toEqual(['Copy reminder for Ada', 'Mark opened for Ada']),
    );
    expect((await rowOf('Ada')).textContent).toContain('Late');
    expect(app.saved).toHaveLength(1);
  });

  it('says so when the browser refuses the clipboard, and the kit can be copied again', async () => {
    const { app } = await visitPlanned({ plan: threeSeats() });
    Object.assign(app, { copyText: () => Promise.reject(new Error('NotAllowedError')) });
    await press('Ada', /^Copy kit text/);
    expect((await screen.findByText(/did not allow copying/)).textContent).not.toContain('NotAllowedError');
    await choose('Ada', /^Copy kit text/);
    expect(await screen.findByText(/did not allow copying/)).toBeDefined();
  });
});
