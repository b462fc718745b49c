import { preview } from "vite";
import { buildForProduction } from "./build/production-build.ts";

/**
 * Builds the app and serves it on this machine alone, as it runs for planners: with its service worker and its policy.
 * The port is fixed, because the browser keeps the data by address: another port would show an empty app.
 */
const port = Number(process.env.PORT ?? 5454);

console.log("Đang chuẩn bị ứng dụng, xin chờ khoảng nửa phút …");
buildForProduction();
try {
  await preview({ preview: { port, strictPort: true, host: "localhost" }, logLevel: "error" });
  console.log(`
Ứng dụng Phụ lục đã sẵn sàng. Hãy mở trình duyệt tại địa chỉ:

    http://localhost:${port}/

Dữ liệu được giữ trong trình duyệt, theo đúng địa chỉ này. Muốn dừng, nhấn Ctrl+C.`);
} catch (error) {
  console.error(`
Không mở được cổng ${port}: có thể ứng dụng đang chạy ở một cửa sổ khác.
Hãy thử mở http://localhost:${port}/, hoặc đóng chương trình đang dùng cổng ${port} rồi chạy lại.
(${error instanceof Error ? error.message : String(error)})`);
  process.exitCode = 1;
}
