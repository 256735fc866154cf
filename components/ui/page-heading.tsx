import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  readonly sub: string;
  /** What can be done on this page. */
  readonly children?: ReactNode;
}

/** The top of a dashboard page: what it is, in a word more what for, and its actions on the right. */
export function PageHeading({ title, sub, children }: PageHeadingProps) {
  return (
    <header className="mb-5 flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <h1 dir="auto" className="text-[1.43rem] leading-tight font-bold tracking-tight wrap-anywhere">
          {title}
        </h1>
        <p dir="auto" className="mt-0.5 text-muted wrap-anywhere">
          {sub}
        </p>
      </div>
      <div className="flex items-center gap-2 print:hidden">{children}</div>
    </header>
  );
}
