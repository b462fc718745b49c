import { importFilesText } from "../../text/import-files.ts";
import type { FileSession } from "../session/file-session.ts";

/** Who sent the file: found in it, and the person's to put right. Blank again it is what was found. */
export function SenderField(props: { readonly session: FileSession }) {
  const name = () => props.session.sender()?.name ?? "";
  return (
    <input
      class="sender-field"
      dir="auto"
      aria-label={importFilesText.senderOf(props.session.source.name)}
      title={name()}
      value={name()}
      onChange={(event) => {
        const field = event.currentTarget;
        void props.session.nameSender(field.value).then(() => {
          field.value = name();
        });
      }}
    />
  );
}
