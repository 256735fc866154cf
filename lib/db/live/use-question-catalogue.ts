import { useLiveQuery } from 'dexie-react-hooks';
import type { RoleId } from '../../domain/bank/competency';
import type { Question } from '../../domain/bank/question';
import type { QuestionCatalogue } from '../../domain/question-search/catalogue';
import type { Database, InBank } from '../database';
import { useDatabase } from './database-context';

/** How many questions are read at once: taking in some hundreds holds a page up for a few milliseconds. */
const PAGE = 250;

/**
 * All questions of all banks that can be asked (neither they nor their competency are retired), read again when a bank
 * changes; undefined while they are being read.
 */
export function useQuestionCatalogue(): QuestionCatalogue | undefined {
  const db = useDatabase();
  return useLiveQuery(() => readCatalogue(db), [db]);
}

function readCatalogue(db: Database): Promise<QuestionCatalogue> {
  return db.transaction('r', db.banks, db.competencies, db.questions, async () => {
    const banks = await db.banks.toArray();
    const competencies = await db.competencies.toArray();
    const standing = new Map(
      competencies
        .filter(({ record }) => !record.retired)
        .map(({ bankId, record }) => [`${bankId} ${record.id}`, record]),
    );
    const roles = new Map<RoleId, string>();
    for (const { id, title } of banks.flatMap((bank) => bank.roles)) if (!roles.has(id)) roles.set(id, title);
    const questions = await readQuestions(db);
    return {
      roles: [...roles].map(([id, title]) => ({ id, title })),
      entries: questions.flatMap(({ bankId, record: question }) => {
        const competency = standing.get(`${bankId} ${question.competency}`);
        return question.retired || !competency ? [] : [{ bankId, question, competency }];
      }),
    };
  });
}

/** Reads page by page, so that other work of the browser gets its turn in between. */
async function readQuestions(db: Database): Promise<readonly InBank<Question>[]> {
  const all: InBank<Question>[] = [];
  for (;;) {
    const last = all.at(-1);
    const rest = last ? db.questions.where(':id').above([last.bankId, last.id]) : db.questions.orderBy(':id');
    const page = await rest.limit(PAGE).toArray();
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
