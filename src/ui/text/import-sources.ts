/** Words for where files of an import come from. */
export const importSourcesText = {
  choose: "Chọn tệp",
  chooseMore: "Chọn thêm tệp",
  chooseFolder: "Chọn thư mục",
  /** What can be given and how, under the buttons. */
  hint: "Nhận Excel, OpenDocument, CSV, bảng trong tệp Word (.docx, .doc), trang web và tệp nén .zip; nhiều tệp hoặc cả thư mục một lúc cũng được. Có thể dán bảng đã chép từ Word, Excel hay thư điện tử (Ctrl+V).",
  /** The name of a table that was pasted; `count` from 1. */
  pasted: (count: number) => (count === 1 ? "Bảng đã dán" : `Bảng đã dán ${count}`),
  /** What a sheet is called that is a table of a document; `number` from 1. */
  table: (number: number) => `Bảng ${number}`,
};
