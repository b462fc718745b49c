import type { ManifestOptions } from "vite-plugin-pwa";

const screenshot = (file: string, sizes: string, form: "wide" | "narrow", label: string) => ({
  src: `./screens/${file}.png`,
  sizes,
  type: "image/png",
  form_factor: form,
  label,
});

/** Every address is relative to the manifest, so the app also works in a folder of a server. */
export const manifest: Partial<ManifestOptions> = {
  id: "./",
  start_url: "./",
  scope: "./",
  name: "Phụ lục nhiệm vụ cải cách hành chính",
  short_name: "Phụ lục",
  description:
    "Soạn, lọc, nhập và xuất phụ lục nhiệm vụ cải cách hành chính; dữ liệu nằm trên máy này, dùng được khi mất mạng.",
  lang: "vi",
  dir: "ltr",
  display: "standalone",
  orientation: "any",
  background_color: "#fbfaf8",
  theme_color: "#fbfaf8",
  categories: ["government", "productivity", "business"],
  icons: [
    { src: "./icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "./icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "./icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
    { src: "./icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  ],
  screenshots: [
    screenshot("wide", "1366x768", "wide", "Phụ lục nhiệm vụ trên máy tính"),
    screenshot("narrow", "720x1280", "narrow", "Phụ lục nhiệm vụ trên điện thoại"),
  ],
  launch_handler: { client_mode: ["focus-existing", "auto"] },
};
