import { Button } from '@/components/ui/button';
import { useCanWrite } from '../session-context';
import { Sheet } from '../sheet';
import { ClockFigures } from './clock-figures';
import { CompetencyTimes } from './competency-times';
import { CourseOfTime } from './course-of-time';
import { MinutesField } from './minutes-field';

interface ClockSheetProps {
  readonly onClose: () => void;
  readonly onEndEarly: () => void;
}

/** The interview's time: how much is used and left, how it began, its pauses, and what each competency took. */
export function ClockSheet({ onClose, onEndEarly }: ClockSheetProps) {
  const canWrite = useCanWrite();
  return (
    <Sheet title="The clock" closeLabel="Close the clock" onClose={onClose}>
      <div className="grid grid-cols-1 gap-4">
        <div>
          <ClockFigures />
          <CourseOfTime />
        </div>
        <MinutesField />
        <CompetencyTimes />
        <Button className="justify-self-start" disabled={!canWrite} onClick={onEndEarly}>
          End early…
        </Button>
      </div>
    </Sheet>
  );
}
