/**
 * Files of other programs, told apart because each needs another advice: print it to a table, save it anew, ask for
 * the file itself. `other` is none that we know.
 */
export type ForeignKind =
  | "pdf"
  | "picture"
  | "word"
  | "rich-text"
  | "presentation"
  | "email"
  | "program"
  | "shortcut"
  | "archive"
  | "lock-file"
  | "database"
  | "other-xml"
  | "other";
