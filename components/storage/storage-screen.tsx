import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';

interface StorageScreenProps {
  readonly title: string;
  /** Whether the person has to do something, and is told at once. */
  readonly urgent?: boolean;
  /** What is the case, a paragraph each. */
  readonly explain: readonly ReactNode[];
  readonly children?: ReactNode;
}

/** A page that stands for another while what is stored cannot be worked with. */
export function StorageScreen({ title, urgent = false, explain, children }: StorageScreenProps) {
  return (
    <main className="mx-auto grid max-w-140 grid-cols-1 content-start gap-4 p-4 min-[48rem]:pt-16">
      <p className="flex items-center gap-2 font-semibold text-muted">
        <Mark /> Evenhand
      </p>
      <div role={urgent ? 'alert' : undefined} className="grid grid-cols-1 gap-2">
        <h1 className="text-question leading-tight font-semibold">{title}</h1>
        {explain.map((paragraph, index) => (
          // The paragraphs of a screen never change places.
          <p key={index} className="wrap-anywhere">
            {paragraph}
          </p>
        ))}
      </div>
      {children}
    </main>
  );
}
