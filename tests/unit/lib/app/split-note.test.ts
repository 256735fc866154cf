import { describe, expect, it } from 'vitest';
import { addNote } from '@/lib/app/add-note';
import { splitNote } from '@/lib/app/split-note';
import { kitCompetencies, questionInFocus } from '@/lib/domain/kit';
import { aKit } from '@/tests/support/builders';
import { openWriter, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const first = questionInFocus(aKit(), []);
const context = { competencies: kitCompetencies(aKit()), own: first.competency.id };

async function withNote() {
  const app = createTestApp();
  const { id } = await storeInterview(app.db);
  const session = await openWriter(app, id);
  const notes = async () => {
    await untilSaved(session);
    return (await recorded(app.db, id)).notes;
  };
  addNote(session, '+ paged and slept', first);
  addNote(session, 'later', first);
  const [note] = await notes();
  if (!note) throw new Error('A note was written');
  return { app, session, notes, note };
}

describe('splitNote', () => {
  it('puts the second right after the first, with the time of the first', async () => {
    const { app, session, notes, note } = await withNote();
    app.advance(60_000);
    expect(splitNote(session, note, '+ paged and slept', 7, context)).toBe(true);
    expect(await notes()).toMatchObject([
      { id: note.id, text: 'paged', evidence: 'strong', at: note.at },
      { splitFrom: note.id, text: 'and slept', evidence: 'strong', at: note.at },
      { text: 'later' },
    ]);
  });

  it('is undone in one', async () => {
    const { session, notes, note } = await withNote();
    const before = await notes();
    splitNote(session, note, '+ paged and slept', 7, context);
    await session.undo();
    expect(await notes()).toEqual(before);
  });

  it('changes nothing where one of the two would be empty', async () => {
    const { session, notes, note } = await withNote();
    expect(splitNote(session, note, '+ paged and slept', 2, context)).toBe(false);
    expect(await notes()).toMatchObject([note, { text: 'later' }]);
  });
});
