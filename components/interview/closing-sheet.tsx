import { useLive } from './live-context';
import { Sheet } from './sheet';

/** The words to close with, and what to have at hand for what candidates ask back. */
export function ClosingSheet({ onClose }: { readonly onClose: () => void }) {
  const { kit } = useLive();
  return (
    <Sheet title={`Their questions and the closing · ${kit.closing.minutes} min`} onClose={onClose}>
      <p dir="auto" className="pb-3 whitespace-pre-line">
        {kit.closing.text}
      </p>
      <h2 className="text-small font-semibold text-muted">What candidates ask</h2>
      <dl className="divide-y divide-line">
        {kit.answers.map(({ id, question, guidance }) => (
          <div key={id} className="py-1.5">
            <dt dir="auto" className="font-semibold">
              {question}
            </dt>
            <dd dir="auto" className="text-muted">
              {guidance}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
