import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

async function renderWrapUp() {
  const app = createTestApp();
  const { interview } = await renderInterview(app, { endedAt: NINE_O_CLOCK + 5 * 60_000 });
  return { app, id: interview.id, user: userEvent.setup() };
}

/** The steps as the rail names them. */
function steps(): (string | null)[] {
  return within(screen.getByRole('navigation', { name: 'Wrap-up steps' }))
    .getAllByRole('button')
    .map((step) => step.getAttribute('aria-label') ?? step.textContent);
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('the wrap-up', () => {
  it('goes through the competencies one by one, then to the recommendation, and back', async () => {
    const { user } = await renderWrapUp();
    expect(steps()).toEqual(['Monitoring: open', 'Latency: open', 'Teamwork: open', 'Seal']);
    expect(heading()).toBe('Monitoring');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(heading()).toBe('Latency');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(heading()).toBe('Teamwork');
    await user.click(screen.getByRole('radio', { name: 'Not assessed' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(heading()).toBe('Recommendation');
    expect(steps()).toEqual(['Monitoring: decided', 'Latency: open', 'Teamwork: decided', 'Seal']);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Monitoring: decided' }));
    expect(heading()).toBe('Monitoring');
    expect(screen.getByRole('radio', { name: '4', checked: true })).toBeDefined();
  });

  it('goes on from the heading of each step, for who moves by keyboard', async () => {
    const { user } = await renderWrapUp();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Monitoring'));
    await user.tab();
    await user.keyboard('[Space]');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Latency'));
  });

  it('shows what each level means beside its radio', async () => {
    await renderWrapUp();
    const level = screen.getByRole('radio', { name: '5', description: /now do differently/ });
    expect(level).toBeDefined();
  });

  it('shows the evidence of a competency, and lets it be corrected', async () => {
    const app = createTestApp();
    await renderInterview(app);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), '+ on monitoring{Enter}');
    await user.click(screen.getByRole('button', { name: /^Latency/ }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'on latency{Enter}');
    await user.click(screen.getByRole('button', { name: 'Wrap up' }));
    await screen.findByRole('heading', { level: 1, name: 'Monitoring' });
    expect(screen.getByText('on monitoring')).toBeDefined();
    expect(screen.queryByText('on latency')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(screen.queryByText('on monitoring')).toBeNull();
  });

  it('clears a rating, and only that', async () => {
    const { app, id, user } = await renderWrapUp();
    expect(screen.queryByRole('button', { name: 'Clear rating' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: /^Latency/ }));
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(steps().slice(0, 2)).toEqual(['Monitoring: decided', 'Latency: open']);
    await waitFor(async () => expect([...(await recorded(app.db, id)).ratings]).toEqual([['monitoring', 2]]));
  });

  it('keeps the rationale of each competency', async () => {
    const { app, id, user } = await renderWrapUp();
    const rationale = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Rationale' });
    await user.type(rationale(), 'Named the alert.');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(rationale().value).toBe('');
    await user.type(rationale(), 'Guessed.');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(rationale().value).toBe('Named the alert.');
    await waitFor(async () =>
      expect([...(await recorded(app.db, id)).rationales]).toEqual([
        ['monitoring', 'Named the alert.'],
        ['latency', 'Guessed.'],
      ]),
    );
  });

  it('leads back to the questions', async () => {
    const { user } = await renderWrapUp();
    await user.click(screen.getByRole('button', { name: 'Back to questions' }));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Wrap up' })).toBeDefined();
  });
});
