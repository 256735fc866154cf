import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import { foldedText } from '../../domain/folded-text';
import type { Database } from '../database';
import { interviewsById, standingIds } from '../interview-ids';
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
    const all = await standingIds(db);
    const ids = words.trim() === '' ? all : await foundAmong(db, all, words);
    return {
      interviews: await interviewsById(db, ids.slice(0, length)),
      found: ids.length,
      count: all.length,
    };
  }, [db, words, length]);
}

async function foundAmong(
  db: Database,
  ids: readonly InterviewId[],
  words: string,
): Promise<readonly InterviewId[]> {
  const wanted = foldedText(words).split(/\s+/).filter(Boolean);
  const found = new Set<InterviewId>();
  for (let last: InterviewId | undefined; ;) {
    const rest = last === undefined ? db.interviews.orderBy(':id') : db.interviews.where(':id').above(last);
    const page = await rest.limit(PAGE).toArray();
    for (const { id, candidate, kitTitle } of page) {
      const text = foldedText(`${candidate} ${kitTitle}`);
      if (wanted.every((word) => text.includes(word))) found.add(id);
    }
    last = page.at(-1)?.id;
    if (page.length < PAGE) return ids.filter((id) => found.has(id));
  }
}
