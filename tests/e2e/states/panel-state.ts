import type { PanelPage } from '../pages/panel.page';

/** What a state is reached with. */
export interface Stage {
  readonly panel: PanelPage;
  /** Opens the panel once more, in a further tab. */
  readonly openPanel: () => Promise<PanelPage>;
}

/** One state of the panel. */
export interface PanelState {
  readonly name: string;
  /** Reaches it from the state before it in its list. */
  readonly reach: (stage: Stage) => Promise<void>;
  /** Goes back to where the next state can be reached from. */
  readonly leave?: (stage: Stage) => Promise<void>;
}
