import { afterEach, expect, test, vi } from "vitest";
import { type ClosableTabs, createBroadcastTabs, createMemoryTabs } from "../../src/adapters/tabs/index.ts";
import { describeTabChannel } from "./tab-channel.ts";

const opened: ClosableTabs[] = [];
afterEach(() => {
  for (const tabs of opened.splice(0)) tabs.close();
  vi.unstubAllGlobals();
});

function openBroadcast(name: string): ClosableTabs {
  const tabs = createBroadcastTabs(name);
  opened.push(tabs);
  return tabs;
}

describeTabChannel("memory tabs", (count) => {
  const open = createMemoryTabs();
  return Array.from({ length: count }, () => open());
});

let names = 0;
describeTabChannel("broadcast tabs", (count) => {
  const name = `tabs-${++names}`;
  return Array.from({ length: count }, () => openBroadcast(name));
});

test("what another version of the app says is not passed on", async () => {
  const heard = vi.fn();
  openBroadcast("foreign").listen(heard);
  const other = new BroadcastChannel("foreign");
  const revision = { type: "revision", planId: "plan-54", revision: 2 };
  for (const message of [null, "revision", { type: "other" }, { ...revision, revision: "2" }, revision])
    other.postMessage(message);
  await expect.poll(() => heard.mock.calls).toEqual([[revision]]);
  other.close();
});

test("a browser without BroadcastChannel hears nothing and breaks nothing", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const tabs = openBroadcast("none");
  expect(() => tabs.announce({ type: "revision", planId: "plan-54", revision: 1 })).not.toThrow();
  expect(() => tabs.listen(() => undefined)()).not.toThrow();
});
