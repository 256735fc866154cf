import { describe, expect, it } from 'vitest';
import { addNote, markMoment } from '@/lib/app/add-note';
import { editNote } from '@/lib/app/edit-note';
import { retagNote } from '@/lib/app/retag-note';
import { writeDraft, writeNoteEdit } from '@/lib/app/write-draft';
import { operationsOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { kitCompetencies, questionInFocus } from '@/lib/domain/kit';
import { aDraft } from '@/tests/support/a-draft';
import { aKit, NINE_O_CLOCK } from '@/tests/support/builders';
import { openWriter, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const first = questionInFocus(aKit(), []);
const competencies = kitCompetencies(aKit());
const latency = CompetencyId.parse('latency');

async function writing() {
  const app = createTestApp();
  const { id } = await storeInterview(app.db);
  const session = await openWriter(app, id);
  const notes = async () => {
    await untilSaved(session);
    return (await recorded(app.db, id)).notes;
  };
  return { app, id, session, notes };
}

describe('addNote', () => {
  it('moves the note to the competency that a tag names', async () => {
    const { session, notes } = await writing();
    addNote(session, 'slow #latency', first, competencies);
    addNote(session, 'slow #latency', first);
    expect(await notes()).toMatchObject([
      { text: 'slow', competency: 'latency', question: 'monitoring-first' },
      { text: 'slow #latency', competency: 'monitoring', question: 'monitoring-first' },
    ]);
  });

  it('leaves a note that is being changed as it stands', async () => {
    const { session, notes } = await writing();
    addNote(session, 'one', first);
    const [note] = await notes();
    if (!note) throw new Error('A note was written');
    const edit = { note: note.id, text: 'one mo', start: 6, end: 6 };
    writeNoteEdit(session, edit);
    writeDraft(session, aDraft('two'));
    expect(session.draft).toEqual({ ...aDraft('two'), edit });
    addNote(session, 'two', first);
    expect(session.draft).toEqual({ ...aDraft(''), edit });
    writeNoteEdit(session, null);
    expect(session.draft).toEqual(aDraft(''));
  });
});

describe('markMoment', () => {
  it('notes the instant that was marked, which may have passed a moment ago', async () => {
    const { session, notes } = await writing();
    markMoment(session, NINE_O_CLOCK + 5000, first);
    expect(await notes()).toMatchObject([
      {
        at: NINE_O_CLOCK + 5000,
        text: 'Marked moment',
        evidence: null,
        competency: 'monitoring',
        question: 'monitoring-first',
      },
    ]);
  });
});

describe('what changes nothing', () => {
  it('is no operation, so that Undo does not stop at it', async () => {
    const { app, id, session, notes } = await writing();
    addNote(session, '+ one', first);
    const [note] = await notes();
    if (!note) throw new Error('A note was written');
    const before = await operationsOf(app.db, id);
    editNote(session, note, ' +  one ');
    retagNote(session, note, note.competency);
    expect(await operationsOf(app.db, id)).toEqual(before);
    retagNote(session, note, latency);
    expect(await notes()).toEqual([{ ...note, competency: latency }]);
    retagNote(session, note, null);
    expect(await notes()).toEqual([{ ...note, competency: null }]);
  });
});
