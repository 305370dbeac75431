// Fifty edits under the eyes of a real browser: however a file is saved, the page that is open shows it, in place; mistakes
// stand over it and vanish when they are mended; at the end the preview serves exactly what `halte build` makes, and the
// program holds no more files and hardly more memory than after ten edits.
//
//   node tests/browser/watch.mjs HALTE
//
// wants `playwright-core` (found from the folder in NODE_HOME, or from here) and a Chromium (CHROME_PATH, or
// /usr/bin/chromium). HALTE is the program. Nothing but the loopback is called.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const halte = path.resolve(process.argv[2] ?? "target/debug/halte");
const require = createRequire(process.env.NODE_HOME ? path.join(process.env.NODE_HOME, "package.json") : import.meta.url);
const { chromium } = require("playwright-core");
const DAY = "2022-03-01";
const PATIENCE = 60_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "halte-watch-"));
const root = path.join(folder, "project");
fs.cpSync("tests/cases/starter", root, { recursive: true });
const at = (file) => path.join(root, file);
const read = (file) => fs.readFileSync(at(file), "utf8");
const write = (file, text) => { fs.mkdirSync(path.dirname(at(file)), { recursive: true }); fs.writeFileSync(at(file), text); };

const program = spawn(halte, ["watch", "--lang", "en", "--root", root, "--today", DAY, "--port", "0"], { stdio: ["pipe", "ignore", "pipe"] });
// However this ends, the program does not go on.
process.on("exit", () => program.kill());
let said = "";
program.stderr.on("data", (bytes) => { said += bytes; });
const until = async (what, holds) => {
  const start = Date.now();
  while (!(await holds())) {
    assert.ok(Date.now() - start < PATIENCE, `${what}\n${said.split("\n").slice(-6).join("\n")}`);
    await new Promise((done) => setTimeout(done, 20));
  }
};
await until("the program says where it serves", () => /http:\/\/localhost:(\d+)\//.test(said));
const site = `http://localhost:${said.match(/http:\/\/localhost:(\d+)\//)[1]}/`;
const state = async () => (await fetch(`${site}_halte/state.json`)).json();
const footprint = () => ({
  files: fs.readdirSync(`/proc/${program.pid}/fd`).length,
  kilobytes: Number(fs.readFileSync(`/proc/${program.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]),
});

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 800, height: 300 } });
await until("the first version is there", async () => (await fetch(site)).status === 200);
await page.goto(`${site}arrets/montargis/`);
assert.ok(await page.locator("ol.passages > li:visible").count() > 0, "the page shows the day that was asked for, not that of this machine");
await page.evaluate(() => { window.sameDocument = true; });
// As `halte theme` writes it: what is published has other names for the files that it asks for.
const style = fs.readFileSync("themes/default/assets/style.css", "utf8");
const shows = (text) => page.waitForFunction((text) => document.body.textContent.replace(/\s/g, " ").includes(text), text, { timeout: PATIENCE });
const overlay = (wanted) => page.waitForFunction((wanted) => (document.querySelector("#halte-errors")?.shadowRoot.textContent ?? "").includes(wanted), wanted, { timeout: PATIENCE });
const mistake = () => page.waitForFunction(() => document.querySelector("#halte-errors"), null, { timeout: PATIENCE });
const mended = () => page.waitForFunction(() => !document.querySelector("#halte-errors"), null, { timeout: PATIENCE });
const inPlace = async () => assert.ok(await page.evaluate(() => window.sameDocument === true), "the page was not loaded anew");

const stops = "records/stops/est.yaml";
const rota = "records/rota.yaml";
const template = "themes/default/templates/stop.html";
const name = (number) => write(stops, read(stops).replace(/name: (Place de la République|Place \d+)/, `name: Place ${number}`));
const minute = (number) => read(rota).replace(/hours: 09:\d\d-12:00/, `hours: 09:${String(10 + number)}-12:00`);
const hour = (number) => `9 h ${10 + number}`;

/** Each way to change a project, by the number of the edit. */
const WAYS = [
  async (n) => { name(n); await shows(`Place ${n}`); },
  async (n) => { write("records/.rota.yaml.new", minute(n)); fs.renameSync(at("records/.rota.yaml.new"), at(rota)); await shows(hour(n)); },
  async (n) => { const text = minute(n); fs.rmSync(at(rota)); write(rota, text); await shows(hour(n)); await mended(); },
  async () => {
    const whole = read(rota);
    write(rota, whole.replace("weekday: tuesday", "weekday: tusday"));
    await overlay("did you mean `tuesday`?");
    await overlay("records/rota.yaml:3:12");
    await overlay("weekday: tusday");
    write(rota, whole);
    await mended();
  },
  async (n) => {
    await page.evaluate(() => scrollTo(0, 120));
    write("themes/default/assets/style.css", `${style}\n:root{--edit:${n}}\n`);
    await page.waitForFunction((n) => getComputedStyle(document.documentElement).getPropertyValue("--edit").trim() === String(n), n, { timeout: PATIENCE });
    assert.equal(await page.evaluate(() => scrollY), 120, "the place on the page stays");
  },
  async () => {
    write(template, "{{ body.nowhere }}");
    await overlay(template);
    fs.rmSync(at(template));
    await mended();
  },
  async (n) => {
    write("records/exceptions.yaml", `- stop: montargis\n  date: 2022-03-08\n  change: cancelled\n  reason: weather\n  message: Verglas ${n}.\n  announced_on: 2022-03-01\n`);
    await shows(`Verglas ${n}.`);
    fs.rmSync(at("records/exceptions.yaml"));
    await page.waitForFunction(() => !document.body.textContent.includes("Verglas"), null, { timeout: PATIENCE });
  },
  async (n) => {
    fs.renameSync(at("records"), at("aside"));
    await overlay("there is no programme record");
    fs.renameSync(at("aside"), at("records"));
    await mended();
    name(n);
    await shows(`Place ${n}`);
  },
  async (n) => {
    for (let i = 0; i < 100; i += 1) write(`content/notes/${i}.txt`, `${n}`);
    name(n);
    await shows(`Place ${n}`);
  },
  async (n) => { write(stops, read(stops).slice(0, 150)); await mistake(); write(stops, STOPS); name(n); await shows(`Place ${n}`); await mended(); },
];
const STOPS = read(stops);

let early;
for (let number = 0; number < 50; number += 1) {
  await WAYS[number % WAYS.length](number);
  await inPlace();
  if (number === 14) early = footprint();
  process.stdout.write(`${number + 1} `);
}
const late = footprint();
console.log(`\nafter 15 edits ${JSON.stringify(early)}, after 50 ${JSON.stringify(late)}`);
assert.ok(late.files <= early.files + 4, "no file stays open");
assert.ok(late.kilobytes <= early.kilobytes * 1.5 + 40_000, "memory does not grow with the edits");

// A document that is open is fetched anew as soon as a record changes it, and mistakes stand over it as over any page.
const REPORT = "funders/mon-financeur/2022-02/tableau-mensuel.pdf";
const reportAddress = `${site}_halte/files/${REPORT}`;
if ((await fetch(reportAddress)).status === 200) {
  const deliverables = "records/deliverables.yaml";
  const whole = read(deliverables);
  const report = await browser.newPage();
  const got = [];
  report.on("response", (answer) => { if (answer.url() === reportAddress && answer.headers().etag) got.push(answer.headers().etag); });
  await report.goto(`${site}_halte/show/${REPORT}`);
  await until("the report is shown", () => got.length > 0);
  for (const number of [1, 2]) {
    const [before, start] = [got.at(-1), Date.now()];
    write(deliverables, whole.replace("title: Tableau mensuel", `title: Tableau ${number} mensuel`));
    await until("the browser gets the new report", () => got.at(-1) !== before);
    console.log(`the report that is open is there anew ${Date.now() - start} ms after its record`);
    const served = await fetch(reportAddress);
    assert.equal(served.headers.get("etag"), got.at(-1), "what the browser got is what is served now");
    assert.equal(Buffer.from(await served.arrayBuffer()).subarray(0, 5).toString(), "%PDF-");
  }
  write(deliverables, whole.replace("kind: monthly_table", "kind: monthly_tabel"));
  const overReport = (is) => report.waitForFunction((is) => Boolean(document.querySelector("#halte-errors")) === is, is, { timeout: PATIENCE });
  await overReport(true);
  write(deliverables, whole);
  await overReport(false);
  await report.close();
} else {
  console.log("this program sets no documents");
}

const output = path.join(folder, "output");
execFileSync(halte, ["build", "--root", root, "--today", DAY, "--output", output, "--accept-shrink"], { stdio: "ignore" });
const files = fs.readdirSync(output, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  .map((one) => path.relative(output, path.join(one.parentPath, one.name))).filter((file) => /^(public|funders)\//.test(file)).sort();
await until("everything is listed", async () => (await state()).pages.length === files.filter((file) => /^public\/.*\.html$/.test(file)).length);
for (const file of files) {
  const answer = await fetch(`${site}_halte/files/${file.split("/").map(encodeURIComponent).join("/")}`);
  const served = Buffer.from(await answer.arrayBuffer()).toString("latin1").replace(/<script src="\/_halte\/client\.js"[^>]*><\/script>/, "").replace(/<meta name="halte-day"[^>]*>/, "");
  assert.ok(answer.status === 200 && served === fs.readFileSync(path.join(output, file)).toString("latin1"), `${file} is served as it is built`);
}
console.log(`${files.length} files are served as they are built`);
await browser.close();
program.stdin.write("q");
await new Promise((done) => program.on("exit", done));
fs.rmSync(folder, { recursive: true, force: true });
