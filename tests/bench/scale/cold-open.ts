import { firstControl } from '../first-control';
import { interleave } from '../interleave';
import type { Profile } from '../profile';
import type { Row } from '../row';
import { row } from '../row';

const SUBJECT = '10,000 interviews';
const BASELINE = 'no interviews';

/** A page, and what of it has to be there until it can be used. */
interface ColdPage {
  readonly name: string;
  readonly path: string;
  /** Something to open in the list. */
  readonly listed: string;
  /** The first control where there is no list. */
  readonly unlisted: string;
}

const PAGES: readonly ColdPage[] = [
  {
    name: 'panel with 10,000 interviews, usable',
    path: 'sidepanel.html',
    listed: 'main li button',
    unlisted: 'main button:not(:disabled)',
  },
  {
    name: 'list of 10,000 interviews, usable',
    path: 'dashboard.html#/interviews',
    listed: 'main li a[href]',
    unlisted: 'main p.font-semibold',
  },
  {
    name: 'loops beside 10,000 interviews, usable',
    path: 'dashboard.html#/loops',
    listed: 'main a[href]',
    unlisted: 'main a[href]',
  },
];

/** Pages of a full profile, until what is listed can be opened, against the same in a profile without any interview. */
export async function coldOpenRows(full: Profile, empty: Profile, rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, path, listed, unlisted } of PAGES) {
    const samples = await interleave([SUBJECT, BASELINE], rounds, (subject) =>
      subject === SUBJECT
        ? firstControl(full.context, `${full.origin}/${path}`, listed)
        : firstControl(empty.context, `${empty.origin}/${path}`, unlisted),
    );
    rows.push(row(name, samples, SUBJECT, [BASELINE]));
  }
  return rows;
}
