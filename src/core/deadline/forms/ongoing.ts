import type { DeadlineForm } from "./form.ts";

const ONGOING =
  /^(?:(?:duy tri|tien hanh) )?(?:thuong xuyen|lien tuc|hang ngay va thuong xuyen|kip thoi|thuong xuyen,? lien tuc|thuong xuyen,? kip thoi|lau dai)(?: (?:trong |ca )nam| trong suot qua trinh thuc hien)?$/;
// "thường xuyên hằng năm" goes on, year by year
const YEAR_BY_YEAR = /^thuong xuyen (?:hang|moi) nam$/;

/** Thường xuyên · thường xuyên, liên tục · liên tục · thường xuyên trong năm */
export const ongoingForm: DeadlineForm = {
  name: "ongoing",
  read({ text }) {
    return ONGOING.test(text) || YEAR_BY_YEAR.test(text) ? { kind: "ongoing" } : undefined;
  },
};
