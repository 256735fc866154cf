import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { usePanelStore } from '@/lib/stores/panel-store';
import { aKit, aQuestion, NINE_O_CLOCK } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderInterview, untilEnabled } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

/** The question on the screen: its text, which is the main heading. */
function question(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

const [first, second] = aKit().parts[0]?.questions ?? [];
const [third] = aKit().parts[1]?.questions ?? [];
const last = aKit().parts.at(-1)?.questions.at(-1);

/** An interview that has just begun: the first question has come into focus, and the whole time is left. */
async function begun(app: TestApp) {
  const { interview, view } = await renderInterview(app, { startedAt: null });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Start interview' }));
  await untilEnabled('Wrap up');
  return { interview, view, user };
}

describe('the question in focus', () => {
  it('is the first of the kit, with its probes and signals', async () => {
    await renderInterview(createTestApp());
    expect(question()).toBe(first?.prompt);
    const probes = within(screen.getByRole('list', { name: 'Probes' }));
    expect(probes.getAllByRole('checkbox')).toHaveLength(2);
    const signals = within(screen.getByRole('group', { name: 'Signals' }));
    expect(signals.getByRole('button', { name: /names a date/ })).toBeDefined();
    expect(signals.getByRole('button', { name: /stays general/ })).toBeDefined();
  });

  it('moves on and back, and stays where it is when the panel opens again', async () => {
    const app = createTestApp();
    const { interview, view, user } = await begun(app);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous question' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(question()).toBe(second?.prompt);
    await user.click(screen.getByRole('button', { name: 'Previous question' }));
    expect(question()).toBe(first?.prompt);
    // The second was asked already, so that it is not what comes next.
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(question()).toBe(third?.prompt);
    await waitFor(async () => expect((await recorded(app.db, interview.id)).trail[0]).toBe(third?.id));
    view.unmount();
    renderWithApp(<InterviewScreen id={interview.id} />, app);
    await untilEnabled('Wrap up');
    expect(question()).toBe(third?.prompt);
  });

  it('has no next question at the end; wrapping up is what is left', async () => {
    const { user } = await begun(createTestApp());
    for (let asked = 1; asked < 6; asked++)
      await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(question()).toBe(last?.prompt);
    expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Wrap up' }));
    expect(await screen.findByRole('navigation', { name: 'Wrap-up steps' })).toBeDefined();
  });

  it('comes with the words to open with at the start, and those to close with at the end', async () => {
    const { user } = await begun(createTestApp());
    await user.click(screen.getByText('Opening words · 3 min'));
    expect(screen.getByText('Welcome. I will take notes as we speak.')).toBeDefined();
    expect(screen.queryByText(/^Their questions/)).toBeNull();
    for (let asked = 1; asked < 6; asked++)
      await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(screen.queryByText(/^Opening words/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Closing words' }));
    expect(screen.getByRole('heading', { name: 'Their questions and the closing · 7 min' })).toBeDefined();
    expect(screen.getByText('What would you like to ask me?')).toBeDefined();
    expect(screen.getByText('Who is on call?')).toBeDefined();
    expect(screen.getByText('Say how the rota works.')).toBeDefined();
  });

  it('lists its probes in their rank', async () => {
    const [part] = aKit().parts;
    if (!part) throw new Error('The built kit has parts');
    const asked = aQuestion('monitoring-first', 'monitoring');
    const reversed = { ...asked, probes: asked.probes.toReversed() };
    await renderInterview(createTestApp(), {}, aKit({ parts: [{ ...part, questions: [reversed] }] }));
    const [one, two] = screen.getAllByRole('checkbox');
    expect(one).toBe(screen.getByRole('checkbox', { name: /your own part/ }));
    expect(two).toBe(screen.getByRole('checkbox', { name: /How did it end/ }));
  });
});

describe('probes and signals', () => {
  it('ticks a probe and unticks it, and keeps it ticked', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app);
    const user = userEvent.setup();
    const probe = () => screen.getByRole('checkbox', { name: /How did it end/, checked: true });
    await user.click(screen.getByRole('checkbox', { name: /How did it end/ }));
    expect(probe()).toBeDefined();
    await waitFor(async () =>
      expect([...(await recorded(app.db, interview.id)).probes]).toEqual(['monitoring-first/result']),
    );
    await user.click(probe());
    expect(screen.getByRole('checkbox', { name: /How did it end/, checked: false })).toBeDefined();
  });

  it('notes a signal that was heard, with its mark', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /names a date/ }));
    await user.click(screen.getByRole('button', { name: /stays general/ }));
    const notes = within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem');
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      '10:00+strong evidence: names a date',
      '10:00−weak evidence: stays general',
    ]);
  });
});

describe('the bar', () => {
  it('says how much time is left', async () => {
    await renderInterview(createTestApp());
    expect(screen.getByText('30:00')).toBeDefined();
    expect(screen.getByText('left')).toBeDefined();
  });

  it('says by how much the interview has run over', async () => {
    await renderInterview(createTestApp(), { startedAt: NINE_O_CLOCK - 32 * 60_000 });
    expect(screen.getByText('2:00')).toBeDefined();
    expect(screen.getByText('over')).toBeDefined();
  });

  it('leads home', async () => {
    const { interview } = await renderInterview(createTestApp());
    usePanelStore.getState().show(interview.id);
    await userEvent.click(screen.getByRole('button', { name: 'Home' }));
    expect(usePanelStore.getState().open).toBeNull();
  });
});
