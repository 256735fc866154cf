import type { Competency } from './bank/competency';
import type { Note } from './note';
import type { Rating } from './rating';

/** The longest draft, in UTF-16 code units. */
const DRAFT_LIMIT = 400;
/** The most that is taken of one note, in UTF-16 code units, quotation marks included. */
const PIECE_LIMIT = 120;

/** What one note gives to a draft. */
interface Piece {
  readonly text: string;
  /** The candidate's own words, to stand in quotation marks. */
  readonly quoted: boolean;
}

interface Pieces {
  readonly strong: readonly Piece[];
  readonly weak: readonly Piece[];
  /** The candidate's words that are marked as neither. */
  readonly said: readonly Piece[];
  /** Notes without any mark; there are none beside others. */
  readonly unmarked: readonly Piece[];
}

/**
 * Drafts one or two sentences on a competency from the notes tagged to it, in their own words, to be edited by hand.
 * Strong evidence comes first, then weak, then the candidate's words; notes without a mark are taken only where there is
 * nothing else. Of each the first note and the most recent are taken, of the candidate's words beside evidence only the
 * most recent. The rating decides about "Not assessed" alone: no anchor, level or verdict is ever part of a draft.
 * @returns at most 400 UTF-16 code units; empty where there is nothing to draft from
 */
export function draftRationale(of: {
  competency: Competency;
  rating: Rating | null;
  notes: readonly Note[];
}): string {
  const pieces = choosePieces(of.notes.filter(({ competency }) => competency === of.competency.id));
  const all = [...pieces.strong, ...pieces.weak, ...pieces.said, ...pieces.unmarked];
  if (all.length === 0) return of.rating === 'not-assessed' ? 'Not assessed: nothing was noted.' : '';
  const draft = (write: (piece: Piece) => string) =>
    of.rating === 'not-assessed'
      ? sentence('Not assessed: too little was noted', all.map(write))
      : evidenceSentences(pieces, write).join(' ');
  const limit = evenLimit(
    all.map((piece) => written(piece).length),
    DRAFT_LIMIT - draft(() => '').length,
  );
  return draft((piece) => written(piece, limit));
}

function evidenceSentences(
  { strong, weak, said, unmarked }: Pieces,
  write: (piece: Piece) => string,
): string[] {
  const words = said.length === 0 ? [] : [`in the candidate's words: ${said.map(write).join('; ')}`];
  const both = strong.length > 0 && weak.length > 0;
  return [
    ...(strong.length > 0 ? [sentence('Strong evidence', strong.map(write))] : []),
    ...(weak.length > 0 ? [sentence('Weak evidence', [...weak.map(write), ...(both ? words : [])])] : []),
    ...(said.length > 0 && !both ? [sentence("In the candidate's words", said.map(write))] : []),
    ...(unmarked.length > 0 ? [sentence('Noted', unmarked.map(write))] : []),
  ];
}

/** A piece may bring its own question mark or ellipsis; then no full stop follows. */
function sentence(heading: string, pieces: readonly string[]): string {
  const text = `${heading}: ${pieces.join('; ')}`;
  return /[!?…]$/.test(text) ? text : `${text}.`;
}

function choosePieces(notes: readonly Note[]): Pieces {
  const inOrder = [...notes].sort((a, b) => a.at - b.at);
  const taken = new Set<string>();
  const pick = (kind: (note: Note) => boolean) =>
    inOrder.filter(kind).flatMap((note) => {
      const piece = { text: plainLine(note), quoted: note.verbatim };
      const known = taken.has(piece.text.toLowerCase());
      taken.add(piece.text.toLowerCase());
      return known || piece.text === '' ? [] : [piece];
    });
  const strong = firstAndLast(pick(({ evidence }) => evidence === 'strong'));
  const weak = firstAndLast(pick(({ evidence }) => evidence === 'weak'));
  const said = pick(({ evidence, verbatim }) => evidence === null && verbatim);
  const evidence = strong.length + weak.length > 0;
  return {
    strong,
    weak,
    said: evidence ? said.slice(-1) : firstAndLast(said),
    unmarked:
      evidence || said.length > 0
        ? []
        : firstAndLast(pick(({ evidence: mark, verbatim }) => mark === null && !verbatim)),
  };
}

function firstAndLast(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length > 2 ? [...pieces.slice(0, 1), ...pieces.slice(-1)] : pieces;
}

/** A note as one line: without its closing full stop, and without the quotation marks that the draft will set. */
function plainLine({ text, verbatim }: Note): string {
  const line = text
    // Left open in a note, a bidirectional override or isolate would turn round whatever follows.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const bare = verbatim ? (/^["“]([^"“”]*)["”]\.?$/u.exec(line)?.[1] ?? line) : line;
  return bare.replace(/(?<![. ])[. ]+$/, '').trim();
}

function written({ text, quoted }: Piece, limit = Infinity): string {
  return quoted ? `“${trimmed(text, limit - 2)}”` : trimmed(text, limit);
}

/** A text cut after a whole word; a word that fills most of the limit is cut between two characters. */
function trimmed(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const characters = new Intl.Segmenter('en').segment(text.slice(0, limit + 40));
  const whole = text.slice(0, characters.containing(room)?.index ?? room);
  const space = text[whole.length] === ' ' ? whole.length : whole.lastIndexOf(' ');
  return `${whole.slice(0, space > room / 2 ? space : whole.length).replace(/[\s,;:.–—-]{1,9}$/u, '')}…`;
}

/** How much of each piece may be taken so that all fit: the short ones leave their room to the long ones. */
function evenLimit(lengths: readonly number[], room: number): number {
  let limit = PIECE_LIMIT;
  while (lengths.reduce((sum, length) => sum + Math.min(length, limit), 0) > room) limit -= 1;
  return limit;
}
