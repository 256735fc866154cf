import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aCompetency } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

function scale(competency = 'Monitoring') {
  return within(screen.getByRole('radiogroup', { name: `Rating: ${competency}` }));
}

/** The names of the ratings that are chosen. */
function chosen(): (string | null)[] {
  return scale()
    .queryAllByRole('radio', { checked: true })
    .map((radio) => radio.getAttribute('aria-label'));
}

describe('rating in the call', () => {
  it('offers the five levels and not assessed, none chosen', async () => {
    await renderInterview(createTestApp());
    const radios = scale().getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      ...['1', '2', '3', '4', '5'],
      'Not assessed',
    ]);
    expect(chosen()).toEqual([]);
  });

  it('keeps the level last chosen', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app);
    const user = userEvent.setup();
    await user.click(scale().getByRole('radio', { name: '2' }));
    await user.click(scale().getByRole('radio', { name: '4' }));
    expect(chosen()).toEqual(['4']);
    await waitFor(async () =>
      expect([...(await recorded(app.db, interview.id)).ratings]).toEqual([['monitoring', 4]]),
    );
    await user.click(scale().getByRole('radio', { name: 'Not assessed' }));
    expect(chosen()).toEqual(['Not assessed']);
  });

  it('is one stop for the keyboard, with arrows between the levels', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(scale().getByRole('radio', { name: '3' }));
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['4']);
  });

  it('rates each competency by itself', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(scale().getByRole('radio', { name: '3' }));
    await user.click(screen.getByRole('button', { name: /^Latency: / }));
    expect(scale('Latency').queryByRole('radio', { checked: true })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Monitoring: / }));
    expect(chosen()).toEqual(['3']);
  });
});

describe('anchors', () => {
  const [low, high] = [aCompetency('monitoring').anchors[1], aCompetency('monitoring').anchors[5]];

  it('shows all five beside the figures, and closes again', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Anchors' }));
    const sheet = within(screen.getByRole('region', { name: 'Anchors: Monitoring' }));
    const levels = sheet.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(levels).toHaveLength(5);
    expect([levels[0], levels[4]]).toEqual([`1${low}`, `5${high}`]);
    await user.click(sheet.getByRole('button', { name: 'Close anchors' }));
    expect(screen.queryByRole('region', { name: 'Anchors: Monitoring' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Anchors' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Anchors: Monitoring' })).toBeNull();
  });

  it('never changes a rating, whatever is clicked or typed in the sheet', async () => {
    const app = createTestApp();
    const { interview } = await renderInterview(app);
    const user = userEvent.setup();
    await user.click(scale().getByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: 'Anchors' }));
    const sheet = within(screen.getByRole('region', { name: 'Anchors: Monitoring' }));
    for (const level of sheet.getAllByRole('listitem')) await user.click(level);
    await user.keyboard('5{Enter} {ArrowRight}{Escape}');
    expect(chosen()).toEqual(['2']);
    await waitFor(async () =>
      expect([...(await recorded(app.db, interview.id)).ratings]).toEqual([['monitoring', 2]]),
    );
  });

  it('leaves the rating within reach', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Anchors' }));
    await user.click(scale().getByRole('radio', { name: '5' }));
    expect(chosen()).toEqual(['5']);
    expect(screen.getByRole('region', { name: 'Anchors: Monitoring' })).toBeDefined();
  });
});

describe('coverage', () => {
  it('names for each competency how far it has come', async () => {
    await renderInterview(createTestApp());
    const user = userEvent.setup();
    const strip = () =>
      within(screen.getByRole('navigation', { name: 'Competencies' }))
        .getAllByRole('button')
        .map((segment) => segment.getAttribute('aria-label'));
    expect(strip()).toEqual([
      'Monitoring: nothing noted yet',
      'Latency: nothing noted yet',
      'Teamwork: nothing noted yet',
    ]);
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'something{Enter}');
    expect(strip()[0]).toBe('Monitoring: has evidence, not rated');
    await user.click(scale().getByRole('radio', { name: 'Not assessed' }));
    expect(strip()).toEqual([
      'Monitoring: rated',
      'Latency: nothing noted yet',
      'Teamwork: nothing noted yet',
    ]);
  });

  it('leads to a competency and marks where one is', async () => {
    await renderInterview(createTestApp());
    const here = () => screen.getByRole('button', { current: 'step' }).getAttribute('aria-label');
    expect(here()).toMatch(/^Monitoring/);
    await userEvent.click(screen.getByRole('button', { name: /^Teamwork: / }));
    expect(here()).toMatch(/^Teamwork/);
    expect(screen.getByRole('radiogroup', { name: 'Rating: Teamwork' })).toBeDefined();
  });
});
