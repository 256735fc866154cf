/** A file of the second copy. */
export interface CopyFile {
  readonly name: string;
  /** A journal takes changes as they come; a snapshot is what journals came to. */
  readonly kind: 'journal' | 'snapshot';
  /** Its size; where contents were looked at, without what a kill left behind of a last line. */
  readonly bytes: number;
  /** The schema that its rows follow; null where its first line cannot be read. */
  readonly schema: number | null;
  /** Whole changes in it; null where they were not counted. */
  readonly rows: number | null;
}

/** Something that is wrong with the second copy. */
export interface CopyTrouble {
  readonly file: string;
  /** `missing`: not there; `cut`: shorter than it was; `damaged`: what it holds does not fit its hash. */
  readonly kind: 'missing' | 'cut' | 'damaged';
}

/** How the second copy stands. */
export interface CopyStanding {
  readonly files: readonly CopyFile[];
  readonly troubles: readonly CopyTrouble[];
  /** Names of files that are gone in good order: what they held is in others. Not all since ever, the latest some hundred. */
  readonly replaced: readonly string[];
  /** The highest sequence of a whole change in it; 0 where it is empty; null where it was not looked for. */
  readonly sequence: number | null;
}
