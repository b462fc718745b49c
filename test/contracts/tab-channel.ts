import { describe, expect, test, vi } from "vitest";
import type { TabChannel, TabMessage } from "../../src/workspace/ports.ts";

const MOVED_ON: TabMessage = { type: "revision", planId: "plan-54", revision: 7 };

/** What every `TabChannel` keeps to; `open` gives that many tabs of one browser, `settle` waits for the post. */
export function describeTabChannel(name: string, open: (count: number) => readonly TabChannel[]): void {
  describe(`${name} keeps the tab channel contract`, () => {
    test("every other tab hears what one announces; the one itself does not", async () => {
      const tabs = open(3);
      const heard = tabs.map((tab) => {
        const listener = vi.fn();
        tab.listen(listener);
        return listener;
      });
      tabs[0]?.announce(MOVED_ON);
      await vi.waitFor(() => {
        expect(heard[1]).toHaveBeenCalledWith(MOVED_ON);
        expect(heard[2]).toHaveBeenCalledWith(MOVED_ON);
      });
      expect(heard[0]).not.toHaveBeenCalled();
    });

    test("messages of one tab arrive in order, later than they were sent", async () => {
      const [sender, receiver] = open(2);
      const revisions: number[] = [];
      receiver?.listen(({ revision }) => revisions.push(revision));
      for (const revision of [1, 2, 3]) sender?.announce({ ...MOVED_ON, revision });
      expect(revisions).toEqual([]);
      await vi.waitFor(() => expect(revisions).toEqual([1, 2, 3]));
    });

    test("a listener that stopped hears no more, the others still do", async () => {
      const [sender, receiver] = open(2);
      const stopped = vi.fn();
      const listening = vi.fn();
      const stop = receiver?.listen(stopped);
      receiver?.listen(listening);
      stop?.();
      sender?.announce(MOVED_ON);
      await vi.waitFor(() => expect(listening).toHaveBeenCalledTimes(1));
      expect(stopped).not.toHaveBeenCalled();
    });
  });
}
