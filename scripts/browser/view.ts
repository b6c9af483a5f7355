/** A role of the accessibility tree, as far as journeys need them. */
export type Role =
  | 'button'
  | 'link'
  | 'checkbox'
  | 'radio'
  | 'heading'
  | 'dialog'
  | 'status'
  | 'alert'
  | 'listitem'
  | 'region';

/** Accessible name: whole when a string, somewhere in it when a pattern. */
export type Name = string | RegExp;

export interface Look {
  scheme?: 'light' | 'dark';
  /** Size of the root's text in percent of the browser's own. */
  textPercent?: number;
  /** CSS pixels. */
  width?: number;
}

/** A document on screen, found and used as a person would: by roles, names and labels. */
export interface View {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  /** Waits until it is visible; throws after ten seconds. */
  see(role: Role, name: Name): Promise<void>;
  /** Accessible names of everything visible of that role, in order. */
  names(role: Role): Promise<string[]>;
  /** Clicks the first one, or the one at this place among those of that name. */
  click(role: Role, name: Name, place?: number): Promise<void>;
  /** Types into the field with this label, replacing what stood there. */
  fill(label: Name, value: string): Promise<void>;
  /** Picks an option of the drop-down list with this label. */
  choose(label: Name, option: string): Promise<void>;
  /** What the drop-down list with this label offers. */
  options(label: Name): Promise<string[]>;
  /** All visible text. */
  text(): Promise<string>;
  /** Selects a passage that stands in one element of the page. */
  selectText(passage: string): Promise<void>;
  /** Runs the body of an async function in the page, for what cannot be seen. */
  evaluate<T>(body: string): Promise<T>;
  look(look: Look): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Session {
  /** chrome-extension://… or moz-extension://… */
  origin: string;
  openTab(url: string): Promise<View>;
  /** Clicks the toolbar button on that tab and answers with the panel it opens. */
  openPanel(tab: View): Promise<View>;
  /** Clicks a button that saves a file, and puts the file there. */
  download(view: View, button: Name, file: string): Promise<void>;
  /** Prints to PDF on the paper that the page asks for. */
  print(view: View, file: string): Promise<void>;
  close(): Promise<void>;
}
