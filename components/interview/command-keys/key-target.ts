const TAKES_KEYS =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, ' +
  '[contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=listbox], [role=menu]';

const TAKES_ENTER = 'a[href], button, input, summary, [role=button], [role=menuitem], [role=option]';

/** Whether what has the focus takes typed keys for itself, as a text field or a list does. */
export function takesKeys(target: EventTarget): boolean {
  return target instanceof Element && target.closest(TAKES_KEYS) !== null;
}

/** Whether Enter belongs to what has the focus: it presses a button, follows a link, opens what is folded. */
export function takesEnter(target: EventTarget): boolean {
  return target instanceof Element && target.closest(TAKES_ENTER) !== null;
}
