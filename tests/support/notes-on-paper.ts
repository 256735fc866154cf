import type { Note, NoteId } from '@/lib/domain/note';
import type { Change } from '@/lib/domain/operation';
import { foldRegisters, registersOf } from '@/lib/domain/register';
import type { Register } from '@/lib/domain/register';
import { aNote } from './builders';
import { play } from './play';

/** What may be done to notes: `note` counts from 0, `word` says after how many words to split; both go round at the end. */
export type PaperStep =
  | { readonly do: 'write' }
  | { readonly do: 'split'; readonly note: number; readonly word: number }
  | { readonly do: 'edit' | 'remove' | 'bring back'; readonly note: number };

/**
 * Notes as one would keep them on paper: a list, into which what is split off is put by hand after what it came from.
 * It says in which order they are to be read, and which registers the same steps leave.
 */
export class NotesOnPaper {
  readonly #lines: { note: Note; stands: boolean }[] = [];
  readonly #changes: Change[] = [];
  #written = 0;

  /** Does one step; one that is not possible does nothing. */
  take(step: PaperStep): void {
    if (step.do === 'write') {
      this.#write();
      return;
    }
    const lines = this.#lines.filter(({ stands }) => stands !== (step.do === 'bring back'));
    const line = lines[step.note % lines.length];
    if (!line) return;
    if (step.do === 'split') {
      this.#split(line, step.word);
      return;
    }
    if (step.do === 'edit') line.note = { ...line.note, text: `${line.note.text}.` };
    else line.stands = step.do === 'bring back';
    this.#record(line);
  }

  /** The notes that stand, in the order in which they are read. */
  ids(): readonly NoteId[] {
    return this.#lines.flatMap(({ note, stands }) => (stands ? [note.id] : []));
  }

  /** What the store would hold after the steps. */
  registers(): readonly Register<'note'>[] {
    return registersOf(foldRegisters(play(this.#changes)), 'note');
  }

  /** Writes six words: `a1 a2 …` into the first note, `b1 b2 …` into the second, and so on through the letters. */
  #write(): void {
    const letter = String.fromCharCode(97 + this.#written++);
    const text = [1, 2, 3, 4, 5, 6].map((n) => `${letter}${n}`).join(' ');
    const line = { note: aNote(this.#lines.length + 1, { text }), stands: true };
    this.#lines.push(line);
    this.#record(line);
  }

  #split(line: { note: Note; stands: boolean }, word: number): void {
    const words = line.note.text.split(' ');
    if (words.length < 2) return;
    const at = 1 + ((word - 1) % (words.length - 1));
    const rest = aNote(this.#lines.length + 1, {
      text: words.slice(at).join(' '),
      splitFrom: line.note.id,
    });
    line.note = { ...line.note, text: words.slice(0, at).join(' ') };
    const off = { note: rest, stands: true };
    this.#lines.splice(this.#lines.indexOf(line) + 1, 0, off);
    this.#record(line);
    this.#record(off);
  }

  #record({ note, stands }: { readonly note: Note; readonly stands: boolean }): void {
    this.#changes.push({ field: 'note', of: note.id, value: stands ? note : null });
  }
}
