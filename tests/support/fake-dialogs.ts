/**
 * What jsdom leaves out of modal dialogs: opening and closing one, with the focus going to its first button and back. What
 * only a real browser shows, that nothing under it can be reached, is proved there. Importing this file installs it.
 */
const before = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal = function () {
  if (this.open) throw new DOMException('The dialog is open already', 'InvalidStateError');
  before.set(this, document.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
};

HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  const back = before.get(this);
  if (back instanceof HTMLElement) back.focus();
  setTimeout(() => this.dispatchEvent(new Event('close')), 0);
};

export {}; // makes this file a module, so that its names are its own
