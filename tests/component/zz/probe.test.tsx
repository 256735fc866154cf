import { describe, expect, it } from 'vitest';
import { AppProvider } from '@/lib/app/start-page';
import { PanelApp } from '@/entrypoints/sidepanel/panel-app';
describe('x', () => { it('y', async () => {
  console.log(typeof setImmediate, typeof BroadcastChannel, typeof structuredClone, 'locks' in navigator, typeof Element.prototype.scrollIntoView, typeof Blob.prototype.arrayBuffer, typeof ResizeObserver, typeof PointerEvent, typeof CSS, typeof matchMedia, typeof DataTransfer, typeof DragEvent, typeof AppProvider, typeof PanelApp);
  const f = new File(['abc'], 'a.json'); console.log(f.size, await f.arrayBuffer());
  const a = new BroadcastChannel('q'), b = new BroadcastChannel('q');
  const got = new Promise(r => b.addEventListener('message', e => r(e.data)));
  a.postMessage('hi'); console.log(await got); a.close(); b.close();
  expect(1).toBe(1);
}); });
