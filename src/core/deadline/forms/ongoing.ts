import type { DeadlineForm } from "./form.ts";

const WORD = "(?:thuong ?xuyen|lien ?tuc|kip thoi|lau dai|hang ngay va thuong xuyen|xuyen suot|thuong truc)";
const DOING = "(?:duy tri |tien hanh |trien khai |thuc hien |cap nhat )?";
const MEANWHILE =
  "(?:,? (?:trong|ca|suot|quanh) nam|,? (?:trong )?(?:suot )?(?:ca )?qua trinh(?: trien khai)?(?: thuc hien)?(?: nhiem vu| ke hoach)?|,? 24 ?/ ?7|,? hang ngay)";
const ONGOING = new RegExp(`^${DOING}${WORD}(?:(?:,| va|,? -|/)? ?${WORD}){0,3}${MEANWHILE}?$`);
/** quanh năm · suốt năm · trong quá trình thực hiện nhiệm vụ */
const ALL_ALONG =
  /^(?:quanh nam|suot (?:ca )?nam|(?:trong )?(?:suot )?qua trinh (?:trien khai )?thuc hien(?: nhiem vu| ke hoach)?)$/;
/** "thường xuyên hằng năm" goes on, year by year */
const YEAR_BY_YEAR = /^thuong xuyen,? (?:hang|moi) nam$/;

/** Thường xuyên · thường xuyên, liên tục · liên tục · thường xuyên trong năm */
export const ongoingForm: DeadlineForm = {
  name: "ongoing",
  read({ text }) {
    return ONGOING.test(text) || ALL_ALONG.test(text) || YEAR_BY_YEAR.test(text) ? { kind: "ongoing" } : undefined;
  },
};
