import type { CompetencyId } from './bank/competency';
import type { InterviewState } from './interview-state';
import type { Kit } from './kit';
import { kitCompetencies } from './kit';
import type { Note } from './note';
import type { WordingFinding } from './wording/wording-finding';
import { wordingKey } from './wording/wording-key';

/** Words of an interview that were pointed out, and what became of that. */
export interface PointedOut {
  readonly finding: WordingFinding;
  /** What the decision to keep the words is recorded under. */
  readonly key: string;
  /** The step of the wrap-up that they belong to; null for a note on no competency of the kit. */
  readonly competency: CompetencyId | null;
  /** The note that they stand in; null where they stand in the rationale. */
  readonly note: Note | null;
  /** Why they stay; null while that is open. */
  readonly keptBecause: string | null;
}

/** Finds the words of a text that had better be put otherwise. */
export type FindWording = (text: string) => readonly WordingFinding[];

/**
 * The words pointed out in the rationales and notes of an interview, competency by competency in the order of the kit, and last
 * those in notes on none of them. Words that stand twice in one text are given once: they are decided about together. What is
 * marked as the candidate's own words is theirs and left alone.
 */
export function pointedOut(
  kit: Kit,
  { notes, rationales, keptWording }: Pick<InterviewState, 'notes' | 'rationales' | 'keptWording'>,
  find: FindWording,
): readonly PointedOut[] {
  const ids = kitCompetencies(kit).map(({ id }) => id);
  const own = notes.filter(({ verbatim }) => !verbatim);
  const inText = (text: string, place: string, of: Pick<PointedOut, 'competency' | 'note'>) =>
    find(text).map((finding) => {
      const key = wordingKey(place, finding);
      return { finding, key, ...of, keptBecause: keptWording.get(key) ?? null };
    });
  const inNote = (note: Note, competency: CompetencyId | null) =>
    inText(note.text, `note/${note.id}`, { competency, note });
  const elsewhere = own.filter(({ competency }) => competency === null || !ids.includes(competency));
  const all = [
    ...ids.flatMap((id) => [
      ...own.filter(({ competency }) => competency === id).flatMap((note) => inNote(note, id)),
      ...inText(rationales.get(id) ?? '', `rationale/${id}`, { competency: id, note: null }),
    ]),
    ...elsewhere.flatMap((note) => inNote(note, null)),
  ];
  return [...new Map(all.toReversed().map((each) => [each.key, each])).values()].reverse();
}

/** Those about which nothing is decided yet. */
export function openWording(all: readonly PointedOut[]): readonly PointedOut[] {
  return all.filter(({ keptBecause }) => keptBecause === null);
}

/**
 * Makes a `pointedOut` that remembers what it found last time, since most texts of an interview stay as they are while one is
 * being written.
 */
export function createWordingReview(
  find: FindWording,
): (kit: Kit, state: Parameters<typeof pointedOut>[1]) => readonly PointedOut[] {
  let before: ReadonlyMap<string, ReturnType<FindWording>> = new Map();
  return (kit, state) => {
    const now = new Map<string, ReturnType<FindWording>>();
    const all = pointedOut(kit, state, (text) => {
      const found = now.get(text) ?? before.get(text) ?? find(text);
      now.set(text, found);
      return found;
    });
    before = now;
    return all;
  };
}
