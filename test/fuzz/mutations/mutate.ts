import { type Random, seededRandom } from "../../seeded-random.ts";
import { byteMutations } from "./byte-mutations.ts";
import { mutatePackage } from "./package-mutations.ts";
import { textMutations } from "./text-mutations.ts";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MutatedFile extends Sample {
  /** Which mutations it went through. */
  readonly how: string;
}

/** The mutated file number `seed`: the same for the same samples. */
export function mutatedFile(samples: readonly Sample[], seed: number): MutatedFile {
  const random = seededRandom(seed);
  const { name, bytes } = random.pick(samples);
  const inside = random.below(3) > 0 ? (mutatePackage(bytes, random) ?? mutateText(bytes, name, random)) : undefined;
  if (inside) return { name, ...inside };
  const [how, mutate] = random.pick(Object.entries(byteMutations));
  return { name, how, bytes: mutate(bytes, random) };
}

function mutateText(bytes: Uint8Array, name: string, random: Random): { bytes: Uint8Array; how: string } | undefined {
  if (!/\.(csv|txt|tsv|xml|fods|html?)$/i.test(name)) return undefined;
  const [how, mutate] = random.pick(Object.entries(textMutations));
  return { bytes: new TextEncoder().encode(mutate(new TextDecoder().decode(bytes), random)), how };
}
