import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { LiveContext } from '@/components/interview/live-context';
import { NoteBox } from '@/components/interview/notes/note-box';
import { SessionContext } from '@/components/interview/session-context';
import type { InterviewSession } from '@/lib/app/interview-session';
import { interviewState } from '@/lib/domain/interview-state';
import { questionInFocus } from '@/lib/domain/kit';
import { aKit, anInterview } from '@/tests/support/builders';
import { noteBox } from '@/tests/support/notes-on-screen';
import { openWriter } from '@/tests/support/open-session';
import { renderWithApp } from '@/tests/support/render-with-app';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const kit = aKit();
const live = {
  interview: anInterview(),
  kit,
  state: interviewState([]),
  current: questionInFocus(kit, []),
};

interface BoxProps {
  readonly session: InterviewSession;
  readonly heard: string[];
}

/** A note box for which `/4` and `/n` are commands. */
function Box({ session, heard }: BoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <SessionContext value={session}>
      <LiveContext value={live}>
        <NoteBox
          ref={box}
          onEscape={() => heard.push('Escape')}
          onSlash={(key) => {
            heard.push(key);
            return key === '4' || key === 'n';
          }}
        />
      </LiveContext>
    </SessionContext>
  );
}

async function renderBox() {
  const app = createTestApp();
  const { id } = await storeInterview(app.db);
  const session = await openWriter(app, id);
  const heard: string[] = [];
  renderWithApp(<Box session={session} heard={heard} />, app);
  return { session, heard, user: userEvent.setup() };
}

describe('a note that is a slash and one character', () => {
  it('is a command as soon as it is typed, and leaves nothing behind', async () => {
    const { session, heard, user } = await renderBox();
    await user.type(noteBox(), '/4');
    expect(heard).toEqual(['4']);
    expect(noteBox().value).toBe('');
    expect(session.draft).toEqual({ text: '', start: 0, end: 0 });
  });

  it('stays a note where it is no command', async () => {
    const { session, heard, user } = await renderBox();
    await user.type(noteBox(), '/é1');
    expect(heard).toEqual(['é']);
    expect(noteBox().value).toBe('/é1');
    expect(session.draft.text).toBe('/é1');
  });

  it('is none where it is what is left of a longer note, or has something before it', async () => {
    const { heard, user } = await renderBox();
    await user.type(noteBox(), ' /4');
    await user.clear(noteBox());
    await user.type(noteBox(), '/xn{Backspace}');
    expect(heard).toEqual(['x']);
  });
});

describe('Escape', () => {
  it('is handed on, unless it closes the list of tags', async () => {
    const { heard, user } = await renderBox();
    await user.type(noteBox(), '#{Escape}');
    expect([heard, screen.queryByRole('listbox')]).toEqual([[], null]);
    await user.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
  });
});
