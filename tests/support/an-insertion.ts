import { QuestionId } from '@/lib/domain/bank/question';
import type { Insertion } from '@/lib/domain/insertion';
import { aCompetency, aQuestion } from './builders';

/** A question that came in during the call: of the competency, asked after the question named. */
export function anInsertion(id: string, competency: string, after: string): Insertion {
  return {
    question: aQuestion(id, competency),
    competency: aCompetency(competency),
    after: QuestionId.parse(after),
  };
}
