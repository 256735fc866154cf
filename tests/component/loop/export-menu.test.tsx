import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readScorecards } from '@/lib/import/read-scorecards';
import { aScorecard } from '@/tests/support/builders';
import { visitLoop } from '@/tests/support/visit-dashboard';
import { createTestApp } from '@/tests/support/test-app';

const scorecards = [aScorecard(11), aScorecard(12, { recommendation: 'strong-no' })];

async function renderMenu() {
  const app = createTestApp();
  await visitLoop(app, scorecards);
  const user = userEvent.setup();
  const choose = async (name: RegExp) => {
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  return { app, choose };
}

describe('exporting the consolidated scorecard', () => {
  it.each([
    [/^JSON/, 'json', 'application/json'],
    [/^Markdown/, 'md', 'text/markdown'],
    [/^CSV/, 'csv', 'text/csv'],
  ])('saves %s as a file whose name says nothing of the candidate', async (name, extension, type) => {
    const { app, choose } = await renderMenu();
    await choose(name);
    const [file, ...others] = app.saved;
    expect(others).toEqual([]);
    expect(file).toMatchObject({ type, name: `consolidated-00000000.${extension}` });
    for (const { interviewer } of scorecards) expect(file?.text).toContain(interviewer.name);
  });

  it('saves JSON that the product reads again', async () => {
    const { app, choose } = await renderMenu();
    await choose(/^JSON/);
    const bytes = new TextEncoder().encode(app.saved[0]?.text);
    expect(readScorecards({ name: 'all.json', bytes })).toEqual({ ok: true, scorecards });
  });

  it('prints, and saves no file for that', async () => {
    const { app, choose } = await renderMenu();
    await choose(/^Print/);
    expect(app.printed()).toBe(1);
    expect(app.saved).toEqual([]);
  });

  it('is not there while the loop is empty', async () => {
    await visitLoop(createTestApp(), []);
    expect(await screen.findByRole('button', { name: 'Import' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });
});
