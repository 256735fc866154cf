import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
import { nameInterviewer } from '@/lib/app/interviewer';
import { prepareFromKit } from '@/lib/app/prepare-from-kit';
import type { KitFile } from '@/lib/domain/loop/kit-file';
import { kitJson } from '@/lib/export/kit-json';
import { usePanelStore } from '@/lib/stores/panel-store';
import { aKit } from '@/tests/support/builders';
import { focused } from '@/tests/support/focused';
import { aKitFile } from '@/tests/support/opening-builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { aFile } from '@/tests/support/scorecard-files';
import { createTestApp } from '@/tests/support/test-app';

async function renderHome(app = createTestApp()) {
  usePanelStore.getState().show(null);
  renderWithApp(<PanelApp />, app);
  await screen.findByRole('form', { name: 'New interview' });
  return { app, user: userEvent.setup() };
}

async function renderAsked(app = createTestApp()) {
  const home = await renderHome(app);
  await home.user.click(screen.getByRole('button', { name: 'Open a kit…' }));
  return home;
}

function inFile(file: KitFile): File {
  return aFile('mine.kit.json', kitJson(file));
}

function drop(...files: File[]) {
  fireEvent.drop(screen.getByRole('banner'), { dataTransfer: { files, types: ['Files'] } });
}

/** What the preview says, name by name. */
function facts(): Record<string, string> {
  const names = screen.getAllByRole('term').map(({ textContent }) => textContent);
  const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
}

describe('opening a kit', () => {
  it('shows a chosen file before anything is stored, then prepares the interview', async () => {
    const { app, user } = await renderAsked();
    const file = aKitFile({ handover: 'Probe rollback.', dueAt: Date.UTC(2026, 2, 20, 12) });
    await user.upload(screen.getByLabelText('Kit file'), inFile(file));
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical interview' })).toBe(focused());
    expect(screen.getByText('C-17')).toBeDefined();
    expect(facts()).toMatchObject({
      Opening: 'Senior MLOps engineer',
      Lead: 'Lee Lead',
      For: 'Person 1',
      Time: '40 min, 6 questions',
      Scorecard: expect.stringMatching(/^Is due 20 Mar/) as unknown,
    });
    const covers = within(screen.getByRole('region', { name: 'Covers' }));
    expect(covers.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Monitoring10 min',
      'Latency10 min',
      'Teamwork10 min',
    ]);
    expect(covers.getByText('With a handover from an earlier interviewer.')).toBeDefined();
    expect(await app.db.interviews.count()).toBe(0);

    await user.click(screen.getByRole('button', { name: 'Prepare interview' }));
    expect(await screen.findByRole('button', { name: 'Start interview' })).toBeDefined();
    expect(screen.getByText(/Lead:/).textContent).toContain(
      'Senior MLOps engineer, Technical interview. Lead: Lee Lead. The scorecard is due 20 Mar',
    );
    const handover = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Handover from an earlier interviewer',
    });
    await waitFor(() => expect(handover.value).toBe('Probe rollback.'));
    expect((await app.db.interviews.toArray()).map(({ received }) => received?.issue.hash)).toEqual([
      file.hash,
    ]);
  });

  it('takes the text of a kit', async () => {
    const { user } = await renderAsked();
    await user.click(screen.getByRole('textbox', { name: 'Or paste its text' }));
    await user.paste(`Your kit:\n\`\`\`\n${kitJson(aKitFile())}\`\`\``);
    await user.click(screen.getByRole('button', { name: 'Open pasted text' }));
    expect(await screen.findByRole('button', { name: 'Prepare interview' })).toBeDefined();
  });

  it('takes a file that is dropped on the home screen', async () => {
    await renderHome();
    drop(inFile(aKitFile()));
    expect(await screen.findByRole('button', { name: 'Prepare interview' })).toBeDefined();
  });

  it('leaves words that are dragged to the field that they are dropped on', async () => {
    await renderHome();
    const field = screen.getByRole('textbox', { name: 'Candidate' });
    const words = { dataTransfer: { files: [], types: ['text/plain'] } };
    expect(fireEvent.dragOver(field, words)).toBe(true);
    expect(fireEvent.drop(field, words)).toBe(true);
  });

  it('goes back to the home screen as it was, with the focus where it came from', async () => {
    const { app, user } = await renderHome();
    await user.type(screen.getByRole('textbox', { name: 'Candidate' }), 'Robin');
    await user.click(screen.getByRole('button', { name: 'Open a kit…' }));
    expect(screen.queryByRole('textbox', { name: 'Candidate' })).toBeNull();
    await user.upload(screen.getByLabelText('Kit file'), inFile(aKitFile()));
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(focused()).toBe(screen.getByRole('button', { name: 'Open a kit…' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' }).value).toBe('Robin');
    expect(await app.db.interviews.count()).toBe(0);
  });

  it('says under which name the scorecard goes out where it is not the one of the kit', async () => {
    const app = createTestApp();
    await nameInterviewer(app, 'Ada');
    const { user } = await renderAsked(app);
    await user.upload(screen.getByLabelText('Kit file'), inFile(aKitFile()));
    expect((await screen.findByText(/Your scorecards go out as/)).textContent).toBe(
      'Your scorecards go out as Ada.',
    );
  });
});

describe('a kit that was opened before', () => {
  it('leads to its interview', async () => {
    const app = createTestApp();
    const { id } = await prepareFromKit(app, aKitFile());
    const { user } = await renderAsked(app);
    await user.upload(screen.getByLabelText('Kit file'), inFile(aKitFile()));
    await user.click(await screen.findByRole('button', { name: 'Open the interview' }));
    await screen.findByRole('button', { name: 'Start interview' });
    expect(usePanelStore.getState().open).toBe(id);
    expect(await app.db.interviews.count()).toBe(1);
  });

  it('is not written over by another of the same id', async () => {
    const app = createTestApp();
    await prepareFromKit(app, aKitFile());
    const { user } = await renderAsked(app);
    await user.upload(screen.getByLabelText('Kit file'), inFile(aKitFile({ lead: 'Mallory' })));
    await user.click(await screen.findByRole('button', { name: 'Open the interview' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Another kit of the same id is here already',
    );
    expect((await app.db.interviews.toArray()).map(({ received }) => received?.lead)).toEqual(['Lee Lead']);
  });
});

describe('what is no kit, or not as it was sent', () => {
  it.each<[string, File, string]>([
    ['altered', inFile({ ...aKitFile(), candidate: 'C-18' }), 'mine.kit.json was refused: hash, line'],
    ['foreign', aFile('cv.pdf', '%PDF-1.7'), 'cv.pdf was refused: it is not JSON but a PDF document.'],
    [
      'newer',
      aFile('n.kit.json', '{"format":"evenhand-kit/9"}'),
      'n.kit.json was refused: it was written by a newer',
    ],
    ['disguised', inFile(aKitFile({ candidate: 'C\u200b17' })), 'candidate, line'],
    [
      'unaskable',
      inFile(aKitFile({ kit: aKit({ parts: [...aKit().parts, ...aKit().parts] }) })),
      'kit.parts[3].competency.id, line',
    ],
  ])('is refused where it is %s, with file and place, and changes nothing', async (_, file, words) => {
    const { app } = await renderHome();
    drop(file);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words);
    expect(alert.textContent).toMatch(/Nothing was changed\.$/);
    expect(await app.db.interviews.count()).toBe(0);
    expect(screen.queryByRole('button', { name: 'Prepare interview' })).toBeNull();
  });

  it('can be followed by the right one', async () => {
    const { user } = await renderAsked();
    drop(aFile('cv.pdf', '%PDF-1.7'));
    await screen.findByRole('alert');
    await user.upload(screen.getByLabelText('Kit file'), inFile(aKitFile()));
    expect(await screen.findByRole('button', { name: 'Prepare interview' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is asked for one at a time', async () => {
    await renderHome();
    drop(inFile(aKitFile()), inFile(aKitFile()));
    expect((await screen.findByRole('alert')).textContent).toContain('2 files came at once');
  });
});

describe('a kit with foreign names', () => {
  it('shows each in a piece of its own', async () => {
    await renderHome();
    drop(inFile(aKitFile({ lead: 'שרה כהן', candidate: 'علی\u200cرضا' })));
    await screen.findByRole('button', { name: 'Prepare interview' });
    expect(screen.getByText('שרה כהן').tagName).toBe('BDI');
    expect(screen.getByText('علی\u200cرضا').tagName).toBe('BDI');
  });
});
