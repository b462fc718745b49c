import { describe, expect, test } from "vitest";
import { isSyllable } from "./syllable.ts";

describe("isSyllable", () => {
  test.each([
    ["onsets that share letters", "gì gìn giếng giết giặt quốc quở quyển quỳnh quý ghế nghề nghiêng gửi của"],
    ["rhymes of three vowels", "khuya khuyu khuỷu ngoèo ngoáy người rượu yếu nguyễn chuyển tuýp"],
    ["the tone on either vowel of oa, oe, uy", "hòa hoà khỏe khoẻ thủy thuỷ tòan"],
    ["stops with the acute and the dot", "ít một cấp pháp sách lịch đắk"],
    ["syllables without an onset", "ủy yên ổn uống ướt ý ấy"],
  ])("%s", (_, words) => {
    expect(words.split(" ").filter((word) => !isSyllable(word))).toEqual([]);
  });

  test.each([
    ["rhymes that do not exist", "néi müller café hélène noäi thöïc"],
    ["two tones", "hòá nghĩệp"],
    ["a stop with another tone", "thùc viẽt cảp"],
    ["the tone on a vowel that carries none", "caùc beì baõ ngừơi"],
    ["onsets before vowels they do not stand before", "cệ gế ngê kơ ghá quu"],
    ["no word at all", "ngh bcd nghiêngg"],
  ])("not %s", (_, words) => {
    expect(words.split(" ").filter(isSyllable)).toEqual([]);
  });
});
