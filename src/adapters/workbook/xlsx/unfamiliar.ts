/**
 * Thrown where a part is written in a way this reader does not know for certain. It never leaves the reader: the
 * file is then read another way, so that no cell is lost for a guess.
 */
export class Unfamiliar extends Error {
  constructor(what: string) {
    super(`unfamiliar: ${what}`);
    this.name = "Unfamiliar";
  }
}
