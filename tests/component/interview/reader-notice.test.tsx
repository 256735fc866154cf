import { screen, waitFor, within } from '@testing-library/react';
import type { BoundFunctions, queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { writeRationale } from '@/lib/app/write-rationale';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Interview } from '@/lib/domain/interview';
import { openWriter } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { renderInterview } from '@/tests/support/render-interview';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

/** Two pages of one browser on one interview: the first writes, the second reads along. */
async function twoPages(overrides: Partial<Interview> = {}) {
  const app = createTestApp();
  const { interview, view } = await renderInterview(app, overrides);
  const { container } = renderWithApp(<InterviewScreen id={interview.id} />, createTestApp({ db: app.db }));
  const [writer, reader] = [within(view.container), within(container)];
  await reader.findByRole('button', { name: 'Take over here' });
  return { app, interview, writer, reader, user: userEvent.setup() };
}

type Page = BoundFunctions<typeof queries>;

function noteBox(page: Page): HTMLTextAreaElement {
  return page.getByRole('textbox', { name: 'Note' });
}

async function takeOver(user: ReturnType<typeof userEvent.setup>, to: Page, from: Page): Promise<void> {
  await user.click(to.getByRole('button', { name: 'Take over here' }));
  await from.findByRole('button', { name: 'Take over here' });
  await waitFor(() => expect(to.queryByRole('button', { name: 'Take over here' })).toBeNull());
}

describe('a page that reads along', () => {
  it('says so, and has every control of the interview disabled', async () => {
    const { reader } = await twoPages();
    expect(reader.getByRole('status').textContent).toBe('Reading along');
    expect(noteBox(reader).readOnly).toBe(true);
    const controls = [
      ...reader.getAllByRole<HTMLInputElement>('radio'),
      ...reader.getAllByRole<HTMLInputElement>('checkbox'),
      ...['Next question', 'Wrap up', 'Undo', /names a date/].map((name) =>
        reader.getByRole<HTMLButtonElement>('button', { name }),
      ),
    ];
    expect(controls.filter(({ disabled }) => !disabled)).toEqual([]);
    // Reading needs no lock.
    await userEvent.click(reader.getByRole('button', { name: 'Anchors' }));
    expect(reader.getByRole('region', { name: 'Anchors: Monitoring' })).toBeDefined();
  });

  it('shows live what the other page writes', async () => {
    const { writer, reader, user } = await twoPages();
    await user.type(noteBox(writer), '+ live{Enter}half a');
    await user.click(writer.getByRole('radio', { name: '4' }));
    expect(await reader.findByText('live')).toBeDefined();
    expect(await reader.findByRole('radio', { name: '4', checked: true })).toBeDefined();
    await waitFor(() => expect(noteBox(reader).value).toBe('half a'));
    await user.click(writer.getByRole('button', { name: 'Next question' }));
    await waitFor(() =>
      expect(reader.getByRole('heading', { level: 1 }).textContent).toContain('latency-first'),
    );
  });
});

describe('a field of a page that reads along', () => {
  it('follows the page that writes even while it has the focus', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db, { endedAt: app.now() });
    const session = await openWriter(app, id);
    renderWithApp(<InterviewScreen id={id} />, createTestApp({ db: app.db }));
    const rationale = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Rationale' });
    await userEvent.click(rationale);
    writeRationale(session, CompetencyId.parse('monitoring'), 'They paged.');
    await waitFor(() => expect(rationale.value).toBe('They paged.'));
  });
});

describe('taking over', () => {
  it('swaps the roles, and carries half a note along', async () => {
    const { app, interview, writer, reader, user } = await twoPages();
    await user.type(noteBox(writer), 'half a ');
    await takeOver(user, reader, writer);
    expect(noteBox(reader).value).toBe('half a ');
    expect(noteBox(writer).readOnly).toBe(true);
    await user.type(noteBox(reader), 'note{Enter}');
    expect(await writer.findByText('half a note')).toBeDefined();
    await waitFor(async () =>
      expect((await recorded(app.db, interview.id)).notes).toMatchObject([{ text: 'half a note' }]),
    );
  });

  it('goes back and forth without losing a note', async () => {
    const { writer, reader, user } = await twoPages();
    await user.type(noteBox(writer), 'one{Enter}');
    await takeOver(user, reader, writer);
    await user.type(noteBox(reader), 'two{Enter}');
    await takeOver(user, writer, reader);
    await user.type(noteBox(writer), 'three{Enter}');
    for (const page of [writer, reader]) {
      await page.findByText('three');
      const notes = within(page.getByRole('region', { name: 'Notes' })).getAllByRole('listitem');
      expect(notes.map(({ textContent }) => textContent)).toEqual(['10:00one', '10:00two', '10:00three']);
    }
  });

  it('works in the wrap-up, where the rationale is what the other page left', async () => {
    const { writer, reader, user } = await twoPages({ endedAt: 1 });
    const rationale = (page: Page): HTMLTextAreaElement => page.getByRole('textbox', { name: 'Rationale' });
    await user.type(rationale(writer), 'They paged.');
    await waitFor(() => expect(rationale(reader).value).toBe('They paged.'));
    await takeOver(user, reader, writer);
    await user.type(rationale(reader), ' Twice.');
    await waitFor(() => expect(rationale(writer).value).toBe('They paged. Twice.'));
  });
});

describe('closing the page that writes', () => {
  it('lets the other one write', async () => {
    const app = createTestApp();
    const { interview, view } = await renderInterview(app);
    const { container } = renderWithApp(<InterviewScreen id={interview.id} />, createTestApp({ db: app.db }));
    await within(container).findByRole('button', { name: 'Take over here' });
    await userEvent.type(noteBox(within(view.container)), 'the last word{Enter}');
    view.unmount();
    expect(await screen.findByText('the last word')).toBeDefined();
    await waitFor(() => expect(noteBox(screen).readOnly).toBe(false));
  });
});
