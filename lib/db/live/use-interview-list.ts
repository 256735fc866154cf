import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import { foldedText } from '../../domain/folded-text';
import type { Database } from '../database';
import { newestOf } from '../newest';
import { useDatabase } from './database-context';
import { useStandingCount } from './use-standing-count';

/** How many rows are looked through at once, so that other work of the browser gets its turn in between. */
const PAGE = 1000;

/** The newest interviews among those that were looked for. */
export interface InterviewList {
  readonly interviews: readonly Interview[];
  /** Whether there are more of them. */
  readonly more: boolean;
  /** How many there are of them; undefined as long as that is not known. */
  readonly count: number | undefined;
}

/**
 * The interviews that are not deleted, the newest first; undefined while they are being read.
 * @param words what is looked for in candidate and kit; each word of it has to be in one of them. All of them where it is empty
 * @param length how many are shown
 */
export function useInterviewList(words: string, length: number): InterviewList | undefined {
  const db = useDatabase();
  const list = useLiveQuery(async () => {
    if (words.trim() === '') {
      const { rows, more } = await newestOf(db.interviews, length);
      return { interviews: rows, more, found: null };
    }
    const found = await findInterviews(db, words);
    return { interviews: found.slice(0, length), more: found.length > length, found: found.length };
  }, [db, words, length]);
  const all = useStandingCount('interviews', list?.more === true);
  return list && { interviews: list.interviews, more: list.more, count: list.found ?? all };
}

async function findInterviews(db: Database, words: string): Promise<readonly Interview[]> {
  const wanted = foldedText(words).split(/\s+/).filter(Boolean);
  const found: Interview[] = [];
  for (let last: InterviewId | undefined; ;) {
    const rest = last === undefined ? db.interviews.orderBy(':id') : db.interviews.where(':id').above(last);
    const page = await rest.limit(PAGE).toArray();
    const texts = page.map(({ candidate, kitTitle }) => foldedText(`${candidate} ${kitTitle}`));
    found.push(
      ...page.filter(
        ({ deletedAt }, place) => deletedAt === null && wanted.every((word) => texts[place]?.includes(word)),
      ),
    );
    last = page.at(-1)?.id;
    if (page.length < PAGE) return found.sort((a, b) => b.createdAt - a.createdAt);
  }
}
