// The public files of an output on the loopback, and a Chromium: what the tests in a browser share.
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(process.env.NODE_HOME ? path.join(process.env.NODE_HOME, "package.json") : import.meta.url);
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
  ".woff2": "font/woff2", ".ics": "text/calendar; charset=utf-8", ".xml": "application/xml" };

/** Serves a folder: { site, close }. */
export async function serve(root) {
  const server = http.createServer((request, response) => {
    let file = path.join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!file.startsWith(root)) return response.writeHead(403).end();
    if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, "index.html");
    const there = fs.existsSync(file);
    response.writeHead(there ? 200 : 404, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    response.end(there ? fs.readFileSync(file) : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { site: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** A Chromium that calls nobody: CHROME_PATH, or /usr/bin/chromium. */
export const launch = () => require("playwright-core").chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
