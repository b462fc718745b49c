import { describe, expect, test } from "vitest";
import type { Agency } from "../model/index.ts";
import { agencyReader, agencyWithGroups, resolveAgencies, splitAgencies, thanhHoaRegistry } from "./index.ts";

const registry = thanhHoaRegistry();
const read = agencyReader(registry);
const idsOf = (text: string) => read(text).map(({ agencyId }) => agencyId);

describe("splitAgencies", () => {
  test.each([
    ["- Thanh tra tỉnh; - Sở Nội vụ.", ["Thanh tra tỉnh", "Sở Nội vụ"]],
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Sở Y tế;Công an tỉnh\nSở  Tư pháp,", ["Sở Y tế", "Công an tỉnh", "Sở  Tư pháp"]],
    ["Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]],
    ["", []],
  ])("%j", (text, names) => {
    expect(splitAgencies(text)).toEqual(names);
  });
});

describe("resolveAgencies", () => {
  test.each([
    ["sở nội vụ", "so-noi-vu"],
    ["SO NOI VU", "so-noi-vu"],
    ["Sở Nội vụ tỉnh Thanh Hoá", "so-noi-vu"],
    ["Sở Nội vụ (Phòng CCHC)", "so-noi-vu"],
    ["Sở GDĐT", "so-giao-duc-va-dao-tao"],
    ["Sở GD&ĐT", "so-giao-duc-va-dao-tao"],
    ["Sở Giáo dục & Đào tạo", "so-giao-duc-va-dao-tao"],
    ["Sở KH và CN", "so-khoa-hoc-va-cong-nghe"],
    ["Sở VH,TT&DL", "so-van-hoa-the-thao-va-du-lich"],
    ["Sở Văn hoá, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich"],
    ["Sở Y tế", "so-y-te"],
    ["Sở I tế", undefined],
    ["Công an tỉnh Thanh Hóa", "cong-an-tinh"],
    ["VP UBND tỉnh", "van-phong-ubnd-tinh"],
    ["Văn phòng Uỷ ban nhân dân tỉnh", "van-phong-ubnd-tinh"],
    ["Ủy ban nhân dân các xã, phường", "ubnd-cap-xa"],
    ["UBND các xã, phường", "ubnd-cap-xa"],
    ["Các sở, ban, ngành đơn vị cấp tỉnh", "cac-so-ban-nganh-cap-tinh"],
  ])("%s", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
    expect(idsOf(text.normalize("NFD"))).toEqual([id]);
  });

  test.each(["Sở", "Bộ Nội vụ", "Nội vụ", "Sở Ngoại vụ", "Thanh Hóa", "06"])("%s is not in the register", (text) => {
    expect(read(text)).toEqual([{ text, full: text, start: 0, end: text.length }]);
  });

  test("a way of writing claimed by two agencies stands for neither", () => {
    const twin = (id: string): Agency => ({
      kind: "agency",
      id,
      name: id,
      aliases: ["TTT"],
      groups: [],
      isGroup: false,
    });
    expect(resolveAgencies("TTT", [twin("thanh-tra"), twin("trung-tam")])).toMatchObject([{ text: "TTT" }]);
    expect(resolveAgencies("TTT", [twin("thanh-tra")])).toMatchObject([{ agencyId: "thanh-tra" }]);
    expect(resolveAgencies("TTT", [twin("thanh-tra"), twin("trung-tam")])[0]).not.toHaveProperty("agencyId");
  });
});

describe("the register", () => {
  test("ids are unique, groups exist and are groups", () => {
    const byId = new Map(registry.map((agency) => [agency.id, agency]));
    expect(byId.size).toBe(registry.length);
    for (const { groups } of registry) for (const group of groups) expect(byId.get(group)?.isGroup).toBe(true);
  });

  test("every name and alias finds its own agency", () => {
    for (const { id, name, aliases } of registry)
      for (const text of [name, ...aliases]) expect([text, idsOf(text)]).toEqual([text, [id]]);
  });

  test("an agency comes with its groups and their groups", () => {
    expect(agencyWithGroups("so-noi-vu", registry)).toEqual(new Set(["so-noi-vu", "cac-so-ban-nganh-cap-tinh"]));
    expect(agencyWithGroups("cong-an-tinh", registry)).toEqual(new Set(["cong-an-tinh"]));
    expect(agencyWithGroups("khong-co", registry)).toEqual(new Set(["khong-co"]));
  });
});
