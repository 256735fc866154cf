import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { aNote, NINE_O_CLOCK } from '@/tests/support/builders';
import { renderInterview } from '@/tests/support/render-interview';
import { renderWrapUp } from '@/tests/support/render-wrap-up';
import { createTestApp } from '@/tests/support/test-app';
import { focused } from '@/tests/support/focused';

/** The steps as the rail names them. */
function steps(): (string | null)[] {
  return within(screen.getByRole('navigation', { name: 'Wrap-up steps' }))
    .getAllByRole('button')
    .map((step) => step.getAttribute('aria-label') ?? step.textContent);
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

const noted = aNote(1, { text: 'named the alert' });

describe('the wrap-up', () => {
  it('goes through the competencies one by one, then to the recommendation, and back', async () => {
    const { user } = await renderWrapUp([{ field: 'note', of: noted.id, value: noted }]);
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
    await waitFor(() => expect(focused()?.textContent).toBe('Monitoring'));
    await user.tab();
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Add evidence' }));
    await user.tab();
    await user.tab();
    await user.keyboard('[Space]');
    expect(screen.getByRole('radio', { name: '1', checked: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(focused()?.textContent).toBe('Latency'));
  });

  it('marks on the rail what is rated without evidence and what has wording to look at', async () => {
    const { user } = await renderWrapUp();
    await user.click(screen.getByRole('radio', { name: '2' }));
    expect(steps()[0]).toBe('Monitoring: decided, without evidence');
    await user.type(screen.getByRole('textbox', { name: 'Rationale' }), 'Not a culture fit.');
    await waitFor(() =>
      expect(steps()[0]).toBe('Monitoring: decided, without evidence, 1 wording to look at'),
    );
    await user.type(screen.getByRole('textbox', { name: 'Add evidence' }), 'heard it{Enter}');
    await user.clear(screen.getByRole('textbox', { name: 'Rationale' }));
    await waitFor(() => expect(steps()[0]).toBe('Monitoring: decided'));
  });

  it('shows what each level means beside its radio', async () => {
    await renderWrapUp();
    const level = screen.getByRole('radio', { name: '5', description: /now do differently/ });
    expect(level).toBeDefined();
  });

  it('shows a rating given before as given, and Continue leaves it', async () => {
    const rated = { field: 'rating', of: CompetencyId.parse('monitoring'), value: 4 } as const;
    const { user, stored } = await renderWrapUp([rated]);
    expect(screen.getByRole('radio', { name: '4', checked: true })).toBeDefined();
    expect(screen.getByText('Continue confirms it')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.queryByText('Continue confirms it')).toBeNull();
    expect([...(await stored()).ratings]).toEqual([['monitoring', 4]]);
  });

  it('clears a rating, and only that', async () => {
    const { user, stored } = await renderWrapUp();
    expect(screen.queryByRole('button', { name: 'Clear rating' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: /^Latency/ }));
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(steps().slice(0, 2)).toEqual(['Monitoring: decided, without evidence', 'Latency: open']);
    await waitFor(async () => expect([...(await stored()).ratings]).toEqual([['monitoring', 2]]));
  });

  it('takes back the newest change, says which, and knows when there is none', async () => {
    const { user } = await renderWrapUp();
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('radio', { name: '2', checked: true })).toBeDefined();
    expect(screen.getAllByText('Undid: rating').length).toBeGreaterThan(0);
    screen.getByRole('radio', { name: '2' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.queryByRole('radio', { checked: true })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findAllByText('Nothing left to undo')).length).toBeGreaterThan(0);
  });

  it('leads back to the questions', async () => {
    await renderInterview(createTestApp(), { endedAt: NINE_O_CLOCK + 5 * 60_000 });
    await userEvent.click(screen.getByRole('button', { name: 'Back to questions' }));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Wrap up' })).toBeDefined();
  });
});
