import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import { foldedText } from '../../domain/folded-text';
import type { Database } from '../database';
import { newestOf } from '../newest';
import { useDatabase } from './database-context';

/** How many rows are looked through at once, so that other work of the browser gets its turn in between. */
const PAGE = 1000;

/** The newest interviews among those that were looked for. */
export interface InterviewList {
  readonly interviews: readonly Interview[];
  /** How many were found. */
  readonly found: number;
  /** How many there are at all. */
  readonly count: number;
}

/**
 * The interviews that are not deleted, the newest first; undefined while they are being read.
 * @param words what is looked for in candidate and kit; each word of it has to be in one of them. All of them where it is empty
 * @param length how many are shown
 */
export function useInterviewList(words: string, length: number): InterviewList | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    if (words.trim() === '') {
      const { rows, count } = await newestOf(db.interviews, length);
      return { interviews: rows, found: count, count };
    }
    const { count } = await newestOf(db.interviews, 0);
    const found = await findInterviews(db, words);
    return { interviews: found.slice(0, length), found: found.length, count };
  }, [db, words, length]);
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
