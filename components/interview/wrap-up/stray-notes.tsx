import { useLive } from '../live-context';
import { EvidenceNote } from './evidence-note';
import { useWording } from './wording-context';

/** The notes on no competency of the kit in which wording is pointed out; no step shows them, so they are here. */
export function StrayNotes() {
  const { state } = useLive();
  const stray = useWording().filter(({ competency }) => competency === null);
  const ids = new Set(stray.map(({ note }) => note?.id));
  if (stray.length === 0) return null;
  return (
    <ol aria-label="Notes on no competency">
      {state.notes
        .filter(({ id }) => ids.has(id))
        .map((note) => (
          <EvidenceNote key={note.id} note={note} />
        ))}
    </ol>
  );
}
