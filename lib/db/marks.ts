import type { Standing, Touched } from '../domain/storage/standing';

/** How the database stands, for the canary to be compared with. There is one. */
export interface MarkRow {
  readonly id: 'standing';
  readonly standing: Standing;
}
/** Which rows a change set that the second copy may not have yet. */
export interface TouchedRow {
  readonly sequence: number;
  readonly rows: readonly Touched[];
}
