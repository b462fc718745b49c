/** The name by which the entry loads the first screen; the page names its chunks in its head. */
export { boot } from "./first-screen.tsx";
