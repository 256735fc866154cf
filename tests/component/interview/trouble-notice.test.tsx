import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { breakLog } from '@/tests/support/broken-log';
import { renderInterview } from '@/tests/support/render-interview';
import { createTestApp } from '@/tests/support/test-app';

/** The note as it can be typed again elsewhere. */
const UNSAVED = '+ #monitoring paged Zoë at night';

/** An interview in which nothing can be saved any more, and a note that is not. */
async function unsaved() {
  const app = createTestApp();
  const { interview } = await renderInterview(app);
  const user = userEvent.setup();
  breakLog(app.db);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), '+ paged Zoë at night{Enter}');
  return { app, interview, user, notice: within(await screen.findByRole('region', { name: 'Not saved' })) };
}

describe('what is not saved', () => {
  it('can be copied', async () => {
    const { app, user, notice } = await unsaved();
    await user.click(notice.getByRole('button', { name: 'Copy it' }));
    expect(app.copied).toEqual([UNSAVED]);
  });

  it('can be downloaded, in a file whose name names nobody', async () => {
    const { app, interview, user, notice } = await unsaved();
    await user.click(notice.getByRole('button', { name: 'Download it' }));
    expect(app.saved).toEqual([
      {
        name: 'evenhand-not-saved.txt',
        type: 'text/plain',
        text: UNSAVED,
      },
    ]);
    expect(app.saved[0]?.name).not.toContain(interview.candidate);
  });

  it('is neither where it is nothing that can be read', async () => {
    const app = createTestApp();
    await renderInterview(app);
    breakLog(app.db);
    await userEvent.click(screen.getByRole('button', { name: 'Next question' }));
    const notice = within(await screen.findByRole('region', { name: 'Not saved' }));
    expect(notice.queryAllByRole('button')).toEqual([]);
  });
});
