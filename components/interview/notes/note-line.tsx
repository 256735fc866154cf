import type { Note } from '@/lib/domain/note';
import { questionsById } from '@/lib/domain/note-groups';
import { noteTime } from '@/lib/domain/note-time';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { NoteRow } from './note-row';

/** One note by itself, in a list of the notes on one competency. */
export function NoteLine({ note }: { readonly note: Note }) {
  const { interview, kit } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const place = note.question && questionsById(kit).get(note.question);
  return (
    <NoteRow
      note={note}
      time={noteTime(interview, note.at)}
      tag={null}
      own={place ? place.competency.id : null}
      canWrite={canWrite}
      resumed={canWrite && session.draft.edit?.note === note.id}
    />
  );
}
