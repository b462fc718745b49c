/** What comes with the grid; the sentences of an explained deadline come when one is opened. */
export const deadlineMarkText = {
  explain: "Xem cách hiểu thời hạn (Alt D)",
} as const;
