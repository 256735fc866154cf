import { useMemo } from 'react';
import { competencyTitle } from '@/lib/domain/kit';
import type { Note } from '@/lib/domain/note';
import { questionsById } from '@/lib/domain/note-groups';
import { noteTime } from '@/lib/domain/note-time';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { NoteRow } from './note-row';

/** Notes in the order in which they were written, each with a tag where it was moved away from its question's competency. */
export function NoteRows({ notes }: { readonly notes: readonly Note[] }) {
  const { interview, kit } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const questions = useMemo(() => questionsById(kit), [kit]);

  return (
    <ol>
      {notes.map((note) => {
        const own = (note.question && questions.get(note.question)?.competency.id) ?? null;
        return (
          <NoteRow
            key={note.id}
            note={note}
            time={noteTime(interview, note.at)}
            tag={note.competency === own ? null : tagOf(note.competency)}
            own={own}
            canWrite={canWrite}
            resumed={canWrite && session.draft.edit?.note === note.id}
          />
        );
      })}
    </ol>
  );

  function tagOf(competency: Note['competency']): string {
    return competency === null ? 'No competency' : competencyTitle(kit, competency);
  }
}
