import { fold } from "../../../core/text/index.ts";

/**
 * The choice meant by the first letters typed. Accents may be left out, but never differ: "hoan" means "Hoàn thành",
 * "hoãn" does not and stays the person's own words.
 */
export function choiceFor(typed: string, choices: readonly string[]): string | undefined {
  const wanted = typed.normalize("NFC").trim().toLocaleLowerCase("vi");
  if (wanted === "") return undefined;
  const isPlain = fold(wanted) === wanted;
  return choices.find((choice) => {
    const whole = choice.toLocaleLowerCase("vi");
    return whole.startsWith(wanted) || (isPlain && fold(whole).startsWith(wanted));
  });
}
