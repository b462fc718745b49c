/** One line of the palette: a command, or a place to go to. */
export interface PaletteEntry {
  /** Unlike any other entry's. */
  readonly id: string;
  readonly title: string;
  /** What kind of thing it is: the name of its group. */
  readonly group: string;
  /** More words people look for it by. */
  readonly words: string;
  /** Its keys as printed, where it has some. */
  readonly keys?: string | undefined;
  readonly isOn?: boolean | undefined;
  /** Why it cannot be done now, where it cannot. */
  readonly obstacle?: string | undefined;
  run(): void;
}
