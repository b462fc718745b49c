import { EMPTY_CHANGE } from "../../core/change/index.ts";
import { type Command, draft, refused } from "./command.ts";

/** Forgets how a sender's files were understood: the next one is guessed again. */
export function forgetSender(id: string): Command {
  return (snapshot) => {
    const sender = snapshot.sender.get(id);
    if (!sender) return refused("not-found");
    return draft("sender.forget", { text: sender.name }, { ...EMPTY_CHANGE, removed: [sender] });
  };
}
