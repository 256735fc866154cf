import type { ReactNode, RefObject } from 'react';
import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

/** One thing that a menu offers. */
export interface Action {
  readonly text: string;
  readonly act: () => void;
}

interface ActionMenuProps {
  /** What the button is called, where its content does not say it. */
  readonly label?: string;
  readonly className: string;
  readonly actions: readonly Action[];
  readonly opener?: RefObject<HTMLButtonElement | null>;
  readonly children: ReactNode;
}

/** A button with the things behind it that are wanted now and then. */
export function ActionMenu({ label, className, actions, opener, children }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <MenuButton
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(opener ? { ref: opener } : {})}
        className={className}
      >
        {children}
      </MenuButton>
      <Popover className="rounded-control border border-line bg-surface p-1 shadow-lg">
        <Menu className="outline-none">
          {actions.map(({ text, act }) => (
            <MenuItem
              key={text}
              id={text}
              className="flex min-h-8 cursor-pointer items-center rounded-control px-3 py-1.5 outline-none data-focused:bg-accent-soft"
              onAction={act}
            >
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
