import { cellText, type Task } from "../../core/model/index.ts";

/** Enough of a task's content to know it by. */
const LONGEST = 140;

export function taskTitle(task: Task): string {
  return shortTitle(cellText(task, "content"));
}

export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
