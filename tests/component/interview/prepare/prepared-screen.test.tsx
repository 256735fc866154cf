import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { toLocalDateTime } from '@/components/interview/prepare/local-date-time';
import { interviewStage } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { aKit } from '@/tests/support/builders';
import { renderInterview, untilEnabled } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';
import { untilWritable } from '@/tests/support/until-writable';
import type { TestApp } from '@/tests/support/test-app';

async function renderPrepared(overrides: Partial<Interview> = {}) {
  const app = createTestApp();
  const { interview, view } = await renderInterview(app, { startedAt: null, ...overrides });
  return { app, id: interview.id, view, user: userEvent.setup() };
}

function stored(app: TestApp, id: Interview['id']): Promise<Interview | undefined> {
  return app.db.interviews.get(id);
}

function box(name: string): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name });
}

const FACTS = 'Private facts';
const HANDOVER = 'Handover from an earlier interviewer';

/** An input for date and time is no text box to a screen reader, but it has a label. */
function plannedStart(): HTMLInputElement {
  return screen.getByLabelText('Planned start');
}

/** What opens on demand, by words in it. */
function onDemand(words: string): HTMLDetailsElement {
  const found = screen
    .getAllByRole<HTMLDetailsElement>('group')
    .find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`Nothing opens to show ${words}`);
  return found;
}

describe('the kit to skim', () => {
  it('is there with the words to open with, the competencies and their minutes', async () => {
    await renderPrepared();
    expect(screen.getByRole('heading', { level: 1, name: aKit().title })).toBeDefined();
    expect(screen.getByText('40 min, 6 questions on 3 competencies')).toBeDefined();
    const kit = within(screen.getByRole('region', { name: 'The kit' }));
    expect(kit.getByText('Welcome. I will take notes as we speak.')).toBeDefined();
    expect(kit.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Monitoring10 min',
      'Latency10 min',
      'Teamwork10 min',
    ]);
  });

  it('has probes, closing words and answers on demand', async () => {
    const { user } = await renderPrepared();
    const prompt = screen.getByText(/worked on monitoring \(monitoring-first\)/);
    const question = onDemand('(monitoring-first)');
    expect(question.open).toBe(false);
    await user.click(prompt);
    expect(question.open).toBe(true);
    const probes = within(question).getAllByRole('listitem');
    expect(probes.map(({ textContent }) => textContent)).toEqual([
      'What was your own part?own',
      'How did it end?',
    ]);
    expect(onDemand('Closing words').textContent).toContain('What would you like to ask me?');
    expect(onDemand('Who is on call?').textContent).toContain('Say how the rota works.');
  });
});

describe('what is prepared', () => {
  it('is kept as it is typed, and is there when the panel opens again', async () => {
    const { app, id, view, user } = await renderPrepared();
    await user.type(await untilWritable(FACTS), 'Four years on feature stores');
    await user.type(await untilWritable(HANDOVER), 'probe rollback; skip Python');
    view.unmount();
    renderWithApp(<InterviewScreen id={id} />, app);
    await untilEnabled('Start interview');
    await waitFor(() =>
      expect([box(FACTS).value, box(HANDOVER).value]).toEqual([
        'Four years on feature stores',
        'probe rollback; skip Python',
      ]),
    );
  });

  it('says that it is for the eyes of one person', async () => {
    await renderPrepared();
    expect(screen.getAllByText(/For your eyes only; no part of the scorecard\.$/)).toHaveLength(2);
  });

  it('can be read along, but not written, in a second page', async () => {
    const { app, id, user } = await renderPrepared();
    const written = await untilWritable(FACTS);
    const { container } = renderWithApp(<InterviewScreen id={id} />, createTestApp({ db: app.db }));
    const reader = within(container);
    await reader.findByRole('button', { name: 'Take over here' });
    await user.type(written, 'read along');
    const read = reader.getByRole<HTMLTextAreaElement>('textbox', { name: FACTS });
    await waitFor(() => expect(read.value).toBe('read along'));
    expect(read.readOnly).toBe(true);
    for (const name of ['Start interview', 'Candidate did not come', 'Clear'])
      expect(reader.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  });
});

describe('the planned start', () => {
  it('is kept, told in words, and can be cleared', async () => {
    const { app, id, user } = await renderPrepared();
    const clear = screen.getByRole<HTMLButtonElement>('button', { name: 'Clear' });
    expect(clear.disabled).toBe(true);
    const at = app.now() + 25 * 60_000;
    await user.type(plannedStart(), toLocalDateTime(at));
    await waitFor(async () => expect((await stored(app, id))?.scheduledAt).toBe(at));
    expect(await screen.findByText('In 25 min')).toBeDefined();
    await user.click(clear);
    await waitFor(async () => expect((await stored(app, id))?.scheduledAt).toBeNull());
    expect(plannedStart().value).toBe('');
  });

  it('stands in the field when the interview is opened again', async () => {
    const at = new Date(2026, 2, 2, 14, 0).getTime();
    await renderPrepared({ scheduledAt: at });
    expect(plannedStart().value).toBe('2026-03-02T14:00');
  });
});

describe('a prepared interview', () => {
  it('starts its clock', async () => {
    const { app, id, user } = await renderPrepared();
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeDefined();
    const interview = await stored(app, id);
    expect(interview?.startedAt).toBe(app.now());
    expect(interview && interviewStage(interview)).toBe('live');
  });

  it('is closed where the candidate did not come, and prepared as before when it is reopened', async () => {
    const { app, id, user } = await renderPrepared();
    await user.type(await untilWritable(FACTS), 'kept');
    await user.click(screen.getByRole('button', { name: 'Candidate did not come' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Candidate did not come' })).toBeDefined();
    expect(await stored(app, id)).toMatchObject({
      startedAt: null,
      endedAt: app.now(),
      outcome: { kind: 'no-show', details: '', scored: false },
    });
    expect(screen.getByText('It did not begin')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(box(FACTS).value).toBe('kept'));
    expect(await stored(app, id)).toMatchObject({ endedAt: null, outcome: null, pauses: [] });
  });
});
