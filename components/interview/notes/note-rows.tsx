import { memo } from 'react';
import type { Interview } from '@/lib/domain/interview';
import { competencyTitle } from '@/lib/domain/kit';
import type { Kit } from '@/lib/domain/kit';
import type { Note, NoteId } from '@/lib/domain/note';
import { questionsById } from '@/lib/domain/note-groups';
import { noteTime } from '@/lib/domain/note-time';
import { NoteRow } from './note-row';

/** How many notes are laid out together. */
const PART = 100;

/**
 * A long stream is laid out only near what is in sight, and part by part: looking after each row by itself would cost more than it
 * spares. A row whose tools are open has the focus, and may reach over the edge of its part. The last two parts are always laid
 * out, since a note that is added there has to be scrolled to exactly.
 */
const UNSEEN =
  '[contain-intrinsic-size:auto_215rem] [content-visibility:auto] focus-within:[content-visibility:visible]';

interface NoteRowsProps {
  readonly notes: readonly Note[];
  readonly interview: Interview;
  readonly kit: Kit;
  readonly canWrite: boolean;
  /** The note that is being changed, in this page or when the panel was last closed. */
  readonly edited: NoteId | undefined;
}

/** Notes in the order in which they were written, each with a tag where it was moved away from its question's competency. */
export const NoteRows = memo(function NoteRows({ notes, interview, kit, canWrite, edited }: NoteRowsProps) {
  const questions = questionsById(kit);
  const tagOf = (competency: Note['competency']) =>
    competency === null ? 'No competency' : competencyTitle(kit, competency);

  return partsOf(notes).map((part, place, parts) => (
    <ol key={place} className={`-mx-3 px-3 ${place < parts.length - 2 ? UNSEEN : ''}`}>
      {part.map((note) => {
        const own = (note.question && questions.get(note.question)?.competency.id) ?? null;
        return (
          <NoteRow
            key={note.id}
            note={note}
            time={noteTime(interview, note.at)}
            tag={note.competency === own ? null : tagOf(note.competency)}
            own={own}
            canWrite={canWrite}
            resumed={edited === note.id}
          />
        );
      })}
    </ol>
  ));
}, sameRows);

/** Whether nothing of it has changed: the state is made anew with every rating, of the same notes. */
function sameRows({ notes: before, ...a }: NoteRowsProps, { notes: after, ...b }: NoteRowsProps): boolean {
  return (
    a.interview === b.interview &&
    a.kit === b.kit &&
    a.canWrite === b.canWrite &&
    a.edited === b.edited &&
    before.length === after.length &&
    before.every((note, place) => note === after[place])
  );
}

function partsOf(notes: readonly Note[]): readonly (readonly Note[])[] {
  const starts = Array.from({ length: Math.ceil(notes.length / PART) }, (_, place) => place * PART);
  return starts.map((start) => notes.slice(start, start + PART));
}
