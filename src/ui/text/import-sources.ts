/** Words for where files of an import come from. */
export const importSourcesText = {
  /** The name of a table that was pasted; `count` from 1. */
  pasted: (count: number) => (count === 1 ? "Bảng đã dán" : `Bảng đã dán ${count}`),
};
