import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';

interface KitDropProps {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes a kit file that is dropped anywhere on the home screen. */
export function KitDrop({ onDrop, children }: KitDropProps) {
  const [over, setOver] = useState(false);

  function take(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onDrop([...event.dataTransfer.files]);
  }

  return (
    <div
      className={`min-h-screen ${over ? 'outline-2 -outline-offset-4 outline-accent outline-dashed' : ''}`}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault(); // without it a browser opens the file in place of the panel
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); // what a drag enters is a node
      }}
      onDrop={take}
    >
      {children}
    </div>
  );
}

/** Words may be dragged into a field as ever. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
