import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import type { Scorecard } from '@/lib/domain/scorecard';
import {
  aCompetency,
  aKitFor,
  aNote,
  anInterviewer,
  aQuestion,
  aScorecard,
  ratingsFor,
} from '@/tests/support/builders';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import { visitDashboard, visitLoop } from '@/tests/support/visit-dashboard';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const IMAGE = '<img src=x onerror="alert(1)">';
const SCRIPT = '<script>alert(1)</script>';
const LINK = '[link](javascript:alert(1))';

/** A scorecard whose every text is markup. */
function hostileScorecard(): Scorecard {
  const competency = aCompetency('monitoring', {
    title: `${SCRIPT} title`,
    definition: IMAGE,
    anchors: { 1: IMAGE, 2: IMAGE, 3: `${IMAGE} anchor`, 4: IMAGE, 5: IMAGE },
  });
  const kit = aKitFor([competency]);
  return aScorecard(11, {
    candidate: `${IMAGE} candidate`,
    interviewer: anInterviewer(11, `${IMAGE} interviewer`),
    kit: { ...kit, title: `${IMAGE} kit` },
    notes: [aNote(1, { text: `${SCRIPT}${LINK}`, evidence: 'strong' })],
    ratings: ratingsFor(kit, [3]).map((each) => ({ ...each, rationale: `${IMAGE} why` })),
  });
}

/** Nothing of it became an element. */
function expectOnlyText(): void {
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByRole('link', { name: 'link' })).toBeNull();
}

describe('text that looks like markup', () => {
  it('is text on the page of a loop', async () => {
    await visitLoop(createTestApp(), [hostileScorecard()], { candidate: `${IMAGE} loop`, role: SCRIPT });
    const region = within(await screen.findByRole('region', { name: 'Consolidated scorecard' }));
    expect(screen.getByRole('heading', { level: 1, name: `${IMAGE} loop` })).toBeDefined();
    expect(region.getByRole('columnheader', { name: `A. ${IMAGE} interviewer` })).toBeDefined();
    expect(region.getByRole('rowheader', { name: `${SCRIPT} title` })).toBeDefined();
    expect(region.getByText(`${SCRIPT}${LINK}`)).toBeDefined();
    expect(region.getByText(`${IMAGE} why`)).toBeDefined();
    expect(region.getByText(`${IMAGE} anchor`)).toBeDefined();
    expectOnlyText();
  });

  it('is text where a file is taken in', async () => {
    await visitLoop(createTestApp(), []);
    const picker = await screen.findByLabelText('Scorecard files');
    await userEvent.upload(picker, aScorecardFile(hostileScorecard(), `${IMAGE}.json`));
    await screen.findByRole('heading', { name: 'Import result' });
    const result = within(screen.getByRole('region', { name: 'Import result' }));
    expect(result.getByRole('listitem').textContent).toContain(`${IMAGE} interviewer`);
    expectOnlyText();
  });

  it('is text in the panel', async () => {
    const app = createTestApp();
    const [part] = hostileScorecard().kit.parts;
    if (!part) throw new Error('The built kit has parts');
    const question = aQuestion('monitoring-first', 'monitoring', {
      prompt: `${IMAGE} prompt`,
      signals: { strong: [`${IMAGE} signal`], weak: [] },
    });
    const kit = { ...aKitFor([part.competency]), parts: [{ ...part, questions: [question] }] };
    const { id } = await storeInterview(app.db, { candidate: IMAGE }, kit);
    renderWithApp(<InterviewScreen id={id} />, app);
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await waitFor(() => expect(note.readOnly).toBe(false));
    await userEvent.click(note);
    await userEvent.paste(`${SCRIPT}${LINK}`);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(`${SCRIPT}${LINK}`)).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: `${IMAGE} prompt` })).toBeDefined();
    const signals = within(screen.getByRole('group', { name: 'Signals' }));
    expect(signals.getByRole('button').textContent).toContain(`${IMAGE} signal`);
    await userEvent.click(screen.getByRole('button', { name: 'Anchors' }));
    expect(screen.getByText(`${IMAGE} anchor`)).toBeDefined();
    expectOnlyText();
  });

  it('is text in the list of interviews', async () => {
    const app = createTestApp();
    await storeInterview(app.db, { candidate: `${IMAGE} candidate`, kitTitle: `${SCRIPT} kit` });
    visitDashboard(app, '#/interviews');
    expect(await screen.findByText(`${IMAGE} candidate`)).toBeDefined();
    expect(screen.getByText(`${SCRIPT} kit`)).toBeDefined();
    expectOnlyText();
  });
});
