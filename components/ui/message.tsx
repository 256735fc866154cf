import type { ReactNode } from 'react';

interface MessageProps {
  /** `trouble` is announced at once, as an alert. */
  readonly tone: 'calm' | 'trouble';
  readonly children: ReactNode;
}

/** A line or two that tell what is the case. */
export function Message({ tone, children }: MessageProps) {
  const look = tone === 'trouble' ? 'bg-trouble-soft text-trouble' : 'bg-raised text-muted';
  return (
    <div
      role={tone === 'trouble' ? 'alert' : undefined}
      className={`rounded-control px-3 py-2 text-small ${look}`}
    >
      {children}
    </div>
  );
}
