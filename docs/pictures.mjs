// The pictures of the manual, made anew: docs/pictures.mjs HALTE
// For each language it plays the first quarter of an hour with the program HALTE and takes what the reader would see: the home page, a stop on a
// telephone, the message of a mistake in a terminal, the poster and the table of the month. They go into docs/manual/<language>/pictures/ as WebP.
// Wants playwright-core (from NODE_HOME) and a Chromium, as tests/browser does, and pdftoppm. The same program and browser give the same pictures.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { launch, serve } from "../tests/browser/serve.mjs";

const halte = path.resolve(process.argv[2]);
const here = path.dirname(new URL(import.meta.url).pathname);
const DAY = "2026-03-03";
const MANUALS = [
  { language: "fr", page: "premier-quart-d-heure", slip: ["jeudi", "jeudy"], month: "2026-03" },
  { language: "de", page: "erste-viertelstunde", slip: ["donnerstag", "donnersttag"], month: "2026-03" },
  { language: "en", page: "first-steps", slip: ["thursday", "thursdy"], month: "2026-03" },
];
const WIDTH = 640;

const browser = await launch();
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A screenshot or picture as WebP at a width, by the browser itself. */
async function saved(png, file, { width = WIDTH, quality = 0.72 } = {}) {
  const page = await browser.newPage();
  const webp = await page.evaluate(async ({ png, width, quality }) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const scale = Math.min(1, width / image.width);
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality });
    let text = "";
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  }, { png: png.toString("base64"), width, quality });
  await page.close();
  fs.writeFileSync(file, Buffer.from(webp, "base64"));
  console.log(file, fs.statSync(file).size);
}

/** The first page of a document. */
function paper(file) {
  const base = path.join(os.tmpdir(), `halte-paper-${process.pid}`);
  execFileSync("pdftoppm", ["-r", "110", "-png", "-singlefile", "-f", "1", "-l", "1", file, base]);
  const png = fs.readFileSync(`${base}.png`);
  fs.rmSync(`${base}.png`);
  return png;
}

const files = (folder) => fs.readdirSync(folder, { recursive: true }).map(String).sort();

for (const { language, page: name, slip, month } of MANUALS) {
  const into = path.join(here, "manual", language, "pictures");
  fs.mkdirSync(into, { recursive: true });
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "halte-pictures-"));
  const project = path.join(work, "bus");
  const run = (...words) => spawnSync(halte, words, { cwd: project, encoding: "utf8", env: { ...process.env, LANG: `${language}_FR.UTF-8` } });
  execFileSync(halte, ["--lang", language, "new", project, "--today", DAY], { stdio: ["ignore", "ignore", "inherit"] });

  // What the page adds to the records.
  const text = fs.readFileSync(path.join(here, "manual", language, `${name}.md`), "utf8");
  const code = fs.readFileSync(path.join(project, "records/stops.yaml"), "utf8").match(/^ {2}commune: "(.*)"/m)[1];
  for (const [, file, lines] of text.matchAll(/^```yaml\n# (\S+)\n([^]*?)^```/gm)) {
    fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    fs.appendFileSync(path.join(project, file), `\n${lines.replaceAll("45208", code)}`);
  }

  // A mistake, as `halte check` shows it.
  const rota = path.join(project, "records/rota.yaml");
  const right = fs.readFileSync(rota, "utf8");
  fs.writeFileSync(rota, right.replace(...slip));
  const said = run("check", "--today", DAY).stderr;
  fs.writeFileSync(rota, right);
  const terminal = await browser.newPage({ viewport: { width: 760, height: 200 } });
  await terminal.setContent(`<meta charset="utf-8"><body style="margin:0"><pre style="margin:0;padding:16px 20px;background:#1b1f24;color:#e6e6e6;font:15px/1.45 'DejaVu Sans Mono',monospace;white-space:pre-wrap">$ halte check\n\n${escaped(said.trim())}</pre>`);
  await saved(await terminal.locator("pre").screenshot(), path.join(into, "message.webp"), { width: 760, quality: 0.8 });
  await terminal.close();

  const built = run("build", "--today", DAY, "--demo");
  if (built.status !== 0) throw new Error(built.stderr);
  const output = path.join(project, "output");
  const { site, close } = await serve(path.join(output, "public"));
  const desk = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await desk.goto(site);
  await saved(await desk.screenshot(), path.join(into, "home.webp"));
  await desk.close();
  const stop = files(path.join(output, "public")).find((file) => /^[a-z-]+\/[a-z-]+\/index\.html$/.test(file) && /mediatheque|bibliothek|library/.test(file));
  const phone = await browser.newPage({ viewport: { width: 375, height: 667 }, deviceScaleFactor: 1.2 });
  await phone.goto(site + path.dirname(stop) + "/");
  await saved(await phone.screenshot(), path.join(into, "stop.webp"), { width: 375 });
  await phone.close();
  close();

  const poster = files(path.join(output, "public")).find((file) => /mediatheque|bibliothek|library/.test(file) && file.endsWith("-a4.pdf"));
  await saved(paper(path.join(output, "public", poster)), path.join(into, "poster.webp"), { width: 420 });
  const table = files(path.join(output, "funders")).find((file) => file.includes(month) && file.endsWith(".pdf"));
  await saved(paper(path.join(output, "funders", table)), path.join(into, "table.webp"), { width: 480 });
  fs.rmSync(work, { recursive: true });
}
await browser.close();
