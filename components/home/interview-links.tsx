import { Button } from '@/components/ui/button';
import { ShowMore } from '@/components/ui/show-more';
import type { ListBeginning } from '@/lib/domain/home-lists';
import { InterviewLink } from './interview-link';

/** How many more are shown at a time. */
const PAGE = 100;

interface InterviewLinksProps {
  readonly title: string;
  /** Undefined while it is being read. */
  readonly list: ListBeginning | undefined;
  /** How many are shown until the person asks for more, and how many are now. */
  readonly atFirst: number;
  readonly length: number;
  readonly onLength: (length: number) => void;
}

/** A list of interviews to open; nothing where it is empty, and of a long one its beginning. */
export function InterviewLinks({ title, list, atFirst, length, onLength }: InterviewLinksProps) {
  if (!list || list.count === 0) return null;
  const { interviews, count } = list;
  const expanded = length > atFirst;
  // A single one more takes no more room than the button that would show it.
  const long = count > atFirst + 1;
  const shown = long ? interviews.slice(0, length) : interviews;

  return (
    <section aria-label={title}>
      <h2 className="mb-1 font-semibold text-muted">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((interview) => (
          <InterviewLink key={interview.id} interview={interview} />
        ))}
      </ul>
      {expanded && shown.length < count && (
        <ShowMore shown={shown.length} count={count} onMore={() => onLength(shown.length + PAGE)} />
      )}
      {long && (
        <Button
          look="quiet"
          className="mt-1 -ml-2 px-2"
          aria-expanded={expanded}
          onClick={() => onLength(expanded ? atFirst : PAGE)}
        >
          {expanded ? 'Show fewer' : count > PAGE ? `Show more of ${count}` : `Show all ${count}`}
        </Button>
      )}
    </section>
  );
}
