import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that can take a note: a text field that React controls. */
function Textarea() {
  const [text, setText] = useState('');
  return <textarea aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Textarea />);
