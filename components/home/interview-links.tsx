import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Interview } from '@/lib/domain/interview';
import { InterviewLink } from './interview-link';

interface InterviewLinksProps {
  readonly title: string;
  readonly interviews: readonly Interview[];
  /** How many are shown until the person asks for all. */
  readonly atFirst: number;
}

/** A list of interviews to open; nothing where it is empty, and of a long one its beginning. */
export function InterviewLinks({ title, interviews, atFirst }: InterviewLinksProps) {
  const [all, setAll] = useState(false);
  if (interviews.length === 0) return null;
  // A single one more takes no more room than the button that would show it.
  const long = interviews.length > atFirst + 1;

  return (
    <section aria-label={title}>
      <h2 className="mb-1 font-semibold text-muted">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {(long && !all ? interviews.slice(0, atFirst) : interviews).map((interview) => (
          <InterviewLink key={interview.id} interview={interview} />
        ))}
      </ul>
      {long && (
        <Button
          look="quiet"
          className="mt-1 -ml-2 px-2"
          aria-expanded={all}
          onClick={() => setAll((shown) => !shown)}
        >
          {all ? 'Show fewer' : `Show all ${interviews.length}`}
        </Button>
      )}
    </section>
  );
}
