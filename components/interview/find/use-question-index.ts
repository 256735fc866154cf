import { useEffect, useState } from 'react';
import type { QuestionCatalogue } from '@/lib/domain/question-search/catalogue';
import { indexQuestions } from '@/lib/domain/question-search/question-index';
import type { QuestionIndex } from '@/lib/domain/question-search/question-index';

/** How long the page works on the index before it draws again, in milliseconds: half a frame. */
const SLICE = 8;

/** The index of a catalogue, built in slices; null until the first is there. A new catalogue's takes its place when it is. */
export function useQuestionIndex(catalogue: QuestionCatalogue | undefined): QuestionIndex | null {
  const [index, setIndex] = useState<QuestionIndex | null>(null);
  const entries = catalogue?.entries;

  useEffect(() => {
    if (!entries) return;
    const building = indexQuestions(entries);
    let timer = setTimeout(work);
    function work() {
      const until = performance.now() + SLICE;
      let step = building.next();
      while (!step.done && performance.now() < until) step = building.next();
      if (step.done) setIndex(step.value);
      else timer = setTimeout(work);
    }
    return () => clearTimeout(timer);
  }, [entries]);

  return index;
}
