import type { CommandId } from "../text/commands.ts";
import { type CommandScope, SHORTCUTS } from "./shortcuts.ts";
import { type KeyParts, strokeOf } from "./stroke.ts";

/** What a command does. Its title stands in the texts, its keys among the shortcuts. */
export interface Command {
  run(): void;
  /** Absent: always. */
  isEnabled?(): boolean;
  /** For what can be switched on and off. */
  isOn?(): boolean;
}

export type Commands = Readonly<Partial<Record<CommandId, Command>>>;

/** Every command that can be given now, by its id: menus, keys and the palette all come here. */
export interface CommandRegistry {
  /** Adds commands; one with the same id takes the place of the one before. Returns the way to take them out again. */
  register(commands: Commands): () => void;
  get(id: CommandId): Command | undefined;
  /** Registered and enabled. */
  canRun(id: CommandId): boolean;
  /** Returns whether it was run: false where it is not registered or not enabled. */
  run(id: CommandId): boolean;
  /** Runs the command of a key where one has it in the first of these scopes that does. */
  runKey(event: KeyParts, scopes: readonly CommandScope[]): boolean;
}

export function createCommandRegistry(): CommandRegistry {
  const known = new Map<CommandId, Command>();
  const canRun = (id: CommandId) => {
    const command = known.get(id);
    return command !== undefined && (command.isEnabled?.() ?? true);
  };
  const run = (id: CommandId) => {
    if (!canRun(id)) return false;
    known.get(id)?.run();
    return true;
  };
  return {
    register(commands) {
      const entries = Object.entries(commands) as [CommandId, Command][];
      for (const [id, command] of entries) known.set(id, command);
      return () => {
        for (const [id, command] of entries) if (known.get(id) === command) known.delete(id);
      };
    },
    get: (id) => known.get(id),
    canRun,
    run,
    runKey(event, scopes) {
      const stroke = strokeOf(event);
      const id = scopes.map((scope) => COMMAND_OF.get(`${scope} ${stroke}`)).find((found) => found !== undefined);
      return id !== undefined && run(id);
    },
  };
}

const COMMAND_OF: ReadonlyMap<string, CommandId> = new Map(
  Object.entries(SHORTCUTS).flatMap(([id, shortcut]) =>
    shortcut.keys.map((stroke) => [`${shortcut.scope} ${stroke}`, id as CommandId] as const),
  ),
);
