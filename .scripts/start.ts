import { createServer } from "node:net";
import { preview } from "vite";
import { buildForProduction } from "./build/production-build.ts";

/**
 * Builds the app and serves it on this machine alone, as it runs for planners: with its service worker and its policy.
 * The port is fixed, because the browser keeps the data by address: another port would show an empty app.
 */
const port = Number(process.env.PORT ?? 5454);
const host = "localhost";
const address = `http://${host}:${port}/`;

// Asked before building: a running app serves from the folder that a build empties.
if (await isFree()) await start();
else {
  console.error(`
Cổng ${port} đang được dùng: có thể ứng dụng đã chạy ở một cửa sổ khác.
Hãy thử mở ${address}, hoặc đóng chương trình đang dùng cổng ${port} rồi chạy lại.`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  console.log("Đang chuẩn bị ứng dụng, xin chờ khoảng nửa phút …");
  buildForProduction();
  await preview({ preview: { port, strictPort: true, host }, logLevel: "error" });
  console.log(`
Ứng dụng Phụ lục đã sẵn sàng. Hãy mở trình duyệt tại địa chỉ:

    ${address}

Dữ liệu được giữ trong trình duyệt, theo đúng địa chỉ này. Muốn dừng, nhấn Ctrl+C.`);
}

function isFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
