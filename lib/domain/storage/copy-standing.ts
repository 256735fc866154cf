/** A file of the second copy. */
export interface CopyFile {
  readonly name: string;
  /** A journal takes changes as they come; a snapshot is what journals came to. */
  readonly kind: 'journal' | 'snapshot';
  readonly bytes: number;
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
  /** The highest sequence of a whole change in it; 0 where it is empty; null where it was not looked for. */
  readonly sequence: number | null;
}
