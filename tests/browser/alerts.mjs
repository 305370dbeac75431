// A social worker who has never seen the desk, in a real browser without JavaScript, at 360 px: follows an invitation,
// signs in, registers somebody into a new group, imports a sheet, prepares a message, reads the statistics, by words that the
// notice has. Then each page is judged: axe-core, 320 and 1280 px, the keyboard; and names that are markup stay text.
//
//   node tests/browser/alerts.mjs HALTE PROJECT [PICTURES]
//
// HALTE is the program, PROJECT a project's folder (a copy of it is served), PICTURES a folder for pictures of the pages at
// 360 and 1280 px. HALTE_LANG is the language of the desk (fr, de or en; the project gets it as its main language).
// Wants `playwright-core` and, for the judgement, `axe-core` (from the folder in NODE_HOME, or from here) and a Chromium
// (CHROME_PATH, or /usr/bin/chromium). Nothing but the loopback is called; every name and number is invented.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { launch } from "./serve.mjs";

const [halte, project, pictures] = process.argv.slice(2);
const language = process.env.HALTE_LANG ?? "fr";
const require = createRequire(process.env.NODE_HOME ? path.join(process.env.NODE_HOME, "package.json") : import.meta.url);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PHRASE = "quatre mots sans rapport aucun";
const CENTRES = ["Centre social et culturel de l'Arbrisseau", "Centre social intercommunal du Chemin Rouge"];

// The words of the desk, as its catalogue has them; of those on which the worker's way leads the notice must speak.
const words = new Map();
for (const line of fs.readFileSync(path.join(import.meta.dirname, `../../src/words/${language}/alerts.ftl`), "utf8").split("\n")) {
  const found = line.match(/^([a-z-]+) = (.+)$/);
  if (found) words.set(`${found[1]}`, found[2]);
}
const say = (key) => words.get(`alerts-${key}`) ?? assert.fail(`no words for ${key}`);
const onTheWay = new Set();
const way = (key) => (onTheWay.add(say(key)), say(key));

const work = fs.mkdtempSync(path.join(os.tmpdir(), "halte-alerts-"));
const copy = path.join(work, "project");
fs.cpSync(project, copy, { recursive: true });
if (language !== "fr") fs.appendFileSync(path.join(copy, "records/site.yaml"), `  language: ${language}\n`);
const server = spawn(halte, ["alerts", "serve", "--root", copy, "--port", "0", "--lang", language]);

const link = await new Promise((resolve, reject) => {
  let said = "";
  server.stdout.on("data", (bytes) => {
    said += bytes;
    const found = said.match(/http:\/\/localhost:\d+\/invitation\/\w+/);
    if (found) resolve(found[0]);
  });
  server.stderr.on("data", (bytes) => (said += bytes));
  server.on("exit", () => reject(new Error(`the desk ended: ${said}`)));
});
const site = new URL(link).origin;
const browser = await launch();
let count = 0;

/** What a code application shows (RFC 6238). */
function codeOf(secret, at = Date.now()) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, "0");
}

async function look(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${name} is wider than the screen`);
  const small = await page.$$eval("main a.button, main button, main input:not([type=hidden]):not([type=checkbox]), main select",
    (all) => all.filter((one) => one.offsetHeight && one.offsetHeight < 44).map((one) => one.outerHTML.slice(0, 80)));
  assert.deepEqual(small, [], `${name}: targets for a finger`);
  assert.ok(await page.isVisible("img.emblem") && await page.isVisible(".mentions .eu"), `${name} shows its supporters`);
  if (!pictures) return;
  count += 1;
  const view = page.viewportSize();
  // As the notice shows it.
  await page.locator("main .wide").screenshot({ path: path.join(pictures, `notice-${name}.png`) });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(pictures, `${String(count).padStart(2, "0")}-${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(view);
}

/** A browser of somebody's own, without JavaScript unless a judge needs it. */
async function person(javaScriptEnabled = false) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled, locale: `${language}-FR` });
  const page = await context.newPage();
  page.on("request", (request) => assert.ok(request.url().startsWith(site), request.url()));
  page.on("dialog", (dialog) => assert.fail(`a script ran: ${dialog.message()}`));
  return page;
}

async function enter(page, name) {
  await page.getByLabel(say("account-label")).fill(name);
  await page.getByLabel(say("phrase-label")).fill(PHRASE);
  await page.getByRole("button", { name: way("enter") }).click();
}

async function accept(page, link, name) {
  await page.goto(link);
  await look(page, "invitation");
  await page.getByLabel(say("account-label")).fill(name);
  await page.getByLabel(say("phrase-label"), { exact: false }).first().fill(PHRASE);
  await page.getByLabel(say("phrase-again")).fill(PHRASE);
  await page.getByRole("button", { name: say("invitation-accept") }).click();
  await look(page, "entrer");
  await enter(page, name);
}

const menu = (page, key) => page.getByRole("navigation").getByRole("link", { name: way(key) }).click();

async function administer() {
  const admin = await person();
  await accept(admin, link, "coordination");
  assert.equal(new URL(admin.url()).pathname, "/compte/code", "codes come before anything else");
  const secret = await admin.textContent("code.link");
  assert.ok(await admin.isVisible(".square svg"));
  await look(admin, "code");
  await admin.getByLabel(say("code-label")).fill(codeOf(secret));
  await admin.getByRole("button", { name: say("code-button") }).click();
  assert.equal(new URL(admin.url()).pathname, "/", await admin.textContent("main"));
  for (const name of CENTRES) {
    await admin.getByLabel(say("structure-add")).selectOption({ label: name });
    await admin.getByRole("button", { name: say("add") }).click();
  }
  await look(admin, "administration");
  await menu(admin, "accounts");
  await admin.getByLabel(say("role")).selectOption({ label: way("role-structure") });
  await admin.getByLabel(say("structure"), { exact: true }).selectOption({ label: CENTRES[0] });
  await admin.getByRole("button", { name: way("invite-button") }).click();
  await look(admin, "comptes");
  const invited = await admin.textContent("code.link");
  // The next signing-in asks for the code, which is the next one.
  const again = await person();
  await again.goto(`${site}/entrer`);
  await enter(again, "coordination");
  assert.equal(new URL(again.url()).pathname, "/entrer/code");
  await look(again, "entrer-code");
  await again.getByLabel(say("code-label")).fill(codeOf(secret, Date.now() + 30000));
  await again.getByRole("button", { name: say("enter") }).click();
  assert.equal(new URL(again.url()).pathname, "/", await again.textContent("main"));
  return invited;
}

const needed = (key) => `${say(key)} ${say("needed")}`;
const agreed = say("consent").slice(0, 24);

async function register(worker) {
  await worker.getByRole("link", { name: way("register") }).click();
  assert.equal(await worker.getByRole("checkbox", { name: agreed }).isChecked(), false, "never ticked beforehand");
  await worker.getByLabel(needed("last"), { exact: true }).fill("Benali");
  await worker.getByLabel(needed("first"), { exact: true }).fill("Inès");
  await worker.getByLabel(say("born-label")).fill("1987-04-12");
  await worker.getByLabel(say("phone-label")).fill("06 39 98 12 34");
  await worker.getByLabel(say("group-new")).fill("Petite enfance");
  await worker.getByRole("checkbox", { name: agreed }).check();
  await look(worker, "inscription");
  await worker.getByRole("button", { name: way("register-button"), exact: true }).click();
  assert.equal(new URL(worker.url()).pathname, "/", "home after registering");
  await worker.getByText(say("done-registered")).waitFor();

  // The same person, written otherwise, leads to the profile.
  await worker.getByRole("link", { name: say("register") }).click();
  await worker.getByLabel(needed("last"), { exact: true }).fill("BENALI");
  await worker.getByLabel(needed("first"), { exact: true }).fill("ines");
  await worker.getByLabel(say("born-label")).fill("1987-04-12");
  await worker.getByRole("button", { name: say("register-button"), exact: true }).click();
  await worker.getByText(say("done-known")).waitFor();
  await look(worker, "fiche");
  const profile = new URL(worker.url()).pathname;
  await worker.locator("p.name a").click();
  assert.equal(new URL(worker.url()).pathname, "/", "the name leads home");
  return profile;
}

async function importSheet(worker) {
  const sheet = "Nom;Prénom;Date de naissance;Sexe;Téléphone;Groupe;Accord;Date de l'accord;Origine de l'accord\r\n"
    + "Étienne;Léa;03/02/1999;F;639980001;Jeunesse;oui;01/09/2019;fiche papier\r\n"
    + "Dupont;Paul;15/07/1955;M;06 39 98 00 02;Culture;;;\r\n"
    + "Benali;Inès;12/04/1987;;;;;;\r\nMartin;Noé;31/02/2001;M;;;;;\r\n";
  await menu(worker, "import");
  await look(worker, "importer");
  await worker.getByLabel(say("import-file")).setInputFiles({ name: "adherents.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await worker.getByRole("button", { name: way("import-look") }).click();
  await worker.getByText(say("born").split(/ [;:] |; /)[0]).waitFor();
  await look(worker, "import");
  await worker.getByRole("button", { name: way("import-do") }).click();
  await worker.getByText(say("done-import")).waitFor();
  await menu(worker, "people");
  const names = await worker.$$eval(".people a", (all) => all.map((one) => one.textContent));
  assert.deepEqual(names, ["Benali Inès", "Dupont Paul", "Étienne Léa"]);
  await look(worker, "personnes");
  await menu(worker, "groups");
  await look(worker, "groupes");
}

async function prepare(worker) {
  await menu(worker, "messages");
  await worker.getByRole("link", { name: way("message-new") }).click();
  await worker.getByLabel(say("message-title-label")).fill("Actualisation du mois");
  await worker.getByLabel(say("message-category")).fill("Rappel administratif");
  await worker.getByLabel(say("message-sms")).fill("Pensez à votre actualisation avant le 15.");
  await worker.getByRole("button", { name: say("save") }).click();
  const plan = async () => worker.getByRole("button", { name: say("sending-button") }).click();
  await worker.getByLabel(say("sending-day-label")).fill("2099-01-15");
  await worker.getByLabel(say("sending-hour")).fill("09:30");
  await worker.getByRole("checkbox", { name: "Petite enfance" }).check();
  await worker.getByRole("checkbox", { name: "Jeunesse" }).check();
  await plan();
  await worker.locator(".warning").waitFor();
  await worker.getByLabel(say("sending-reason")).fill("Rappel demandé par les deux groupes");
  await plan();
  await worker.getByText("2099").first().waitFor();
  await look(worker, "message");
  return new URL(worker.url()).pathname;
}

/** Each page: axe, two widths, and all that can be pressed is reached by the keyboard and shows that it is. */
async function judge(worker, paths) {
  const page = await person(true);
  await page.context().addCookies(await worker.context().cookies());
  for (const at of paths) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const answer = await page.goto(site + at);
      assert.equal(answer.status(), 200, at);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${at} at ${width} px is wider than the screen`);
      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(found.violations.map((one) => `${one.id}: ${one.nodes[0].html}`), [], `${at} at ${width} px`);
    }
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip", `${at}: the first is the way to the content`);
    const wanted = await page.$$eval("a[href], button, input:not([type=hidden]), select, textarea, summary",
      (all) => all.filter((one) => one.offsetParent !== null && !one.closest("details:not([open]) > :not(summary)")).length);
    const reached = new Set();
    for (let pressed = 0; pressed < wanted + 40; pressed += 1) {
      const [mark, shown, what] = await page.evaluate(() => {
        const one = document.activeElement;
        one.dataset.reached ??= String(Math.random());
        const style = getComputedStyle(one);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
        return [one === document.body ? "" : one.dataset.reached, outlined || style.boxShadow !== "none", one.outerHTML.slice(0, 120)];
      });
      if (mark) assert.ok(shown, `${at}: the focus is seen on ${what}`);
      if (mark) reached.add(mark);
      await page.keyboard.press("Tab");
    }
    assert.ok(reached.size >= wanted, `${at}: ${reached.size} of ${wanted} are reached by the keyboard`);
  }
}

/** Sixty names that are markup, formulas or templates, in every field: no script runs, and each is shown as it was typed. */
async function payloads(worker) {
  const page = await person(true);
  await page.context().addCookies(await worker.context().cookies());
  const made = [];
  for (const open of ["<script>", "<img src=x onerror=", "\"><svg onload=", "'><iframe srcdoc=", "<a href=javascript:", "</title><body onload="]) {
    for (const inner of ["alert(1)", "alert`1`", "top.x=1", "&#97;lert(1)", "\u2028alert(1)"]) made.push(`A${made.length} ${open}${inner}>`);
  }
  for (const other of ["{{ 7*7 }}", "{% raw %}", "${7*7}", "<%= 7 %>", "[[x]]", "=1+1", "+cmd", "-2", "@SUM(1)", "\\u003cscript>", "%3Cscript%3E",
    "&lt;b&gt;", "<b>b</b>", "<!-- x", "--> x", "<![CDATA[ x", "]]> x", "\"onfocus=alert(1) x=\"", "' OR 1=1 --", "\"; DROP TABLE members; --",
    "x\u202etxet", "Ünï\u0301code", "🙂", "<style>*{display:none}</style>", "<base href=//x>", "<meta http-equiv=refresh content=0>",
    "<form action=//x>", "<input autofocus onfocus=alert(1)>", "<math><mtext>", "`${alert(1)}`"]) made.push(`B${made.length} ${other}`);
  assert.equal(made.length, 60);
  for (const [n, payload] of made.entries()) {
    await page.goto(`${site}/personnes/nouvelle`);
    await page.fill("#nom", payload);
    await page.fill("#prenom", payload);
    await page.fill("#naissance", `19${40 + n % 60}-01-${String(n % 28 + 1).padStart(2, "0")}`);
    await page.fill("#nouveau_groupe", payload);
    await page.locator("main form button").click();
    assert.equal(new URL(page.url()).pathname, "/", `${payload}: ${await page.textContent("main")}`);
    await page.goto(`${site}/messages/nouveau`);
    for (const field of ["titre", "categorie", "sms", "newsletter"]) await page.fill(`[name=${field}]`, payload);
    await page.locator("main form button").first().click();
    await page.goto(`${site}/import`);
    await page.setInputFiles("input[type=file]", { name: `${payload.replace(/[/\u2028]/g, "")}.csv`, mimeType: "text/csv",
      buffer: Buffer.from(`Nom;Prénom;Groupe;${payload.replace(/[";]/g, "")}\n${payload.replace(/[";]/g, "")};x;x;x\n`) });
    await page.locator("main form button").click();
  }
  let after = "/personnes";
  const pages = ["/groupes", "/messages", "/messages/nouveau", "/statistiques", "/conservation", "/"];
  while (after) {
    pages.push(after);
    await page.goto(site + after);
    after = await page.locator("a[rel=next]").getAttribute("href", { timeout: 300 }).catch(() => null);
    pages.push(...await page.$$eval(".people a", (all) => all.map((one) => one.getAttribute("href"))));
  }
  let shown = "";
  for (const at of pages) {
    await page.goto(site + at);
    const foreign = await page.$$eval("main script, main img:not(.picture), main iframe, main base, main style, main math, main meta, main [onerror], main [onload], main [onfocus]", (all) => all.map((one) => one.outerHTML));
    assert.deepEqual(foreign, [], at);
    assert.equal(await page.evaluate(() => window.x), undefined, at);
    shown += await page.textContent("body");
  }
  const plain = (text) => text.replace(/[\u2028\u202e\s]+/g, " ").trim();
  const all = plain(shown);
  for (const payload of made) assert.ok(all.includes(plain(payload)), `shown as it was typed: ${payload}`);
}

try {
  const invited = await administer();
  const worker = await person();
  await accept(worker, invited, "camille");
  assert.equal(new URL(worker.url()).pathname, "/", await worker.textContent("main"));
  await look(worker, "accueil");
  const profile = await register(worker);
  await importSheet(worker);
  const message = await prepare(worker);
  await menu(worker, "statistics");
  await worker.getByText("3 ").first().waitFor();
  await look(worker, "statistiques");
  await menu(worker, "notice");
  await look(worker, "notice");
  const notice = await worker.textContent("main");
  for (const said of onTheWay) assert.ok(notice.toLowerCase().includes(said.toLowerCase()), `the notice speaks of “${said}”`);
  for (const other of ["fr", "de", "en"]) {
    await worker.goto(`${site}/aide?langue=${other}`);
    assert.equal(await worker.getAttribute("main .notice", "lang"), other);
  }
  console.log(`ok      somebody registers, groups, imports and reads the statistics at 360 px without JavaScript, by the notice's words (${language})`);
  await judge(worker, ["/", "/personnes", "/personnes/nouvelle", profile, "/groupes", "/messages", message, "/messages/nouveau", "/import",
    "/statistiques", "/conservation", "/comptes", "/compte", "/compte/code", "/aide", `${profile}/effacer`]);
  console.log("ok      axe, 320 px and the keyboard on sixteen pages");
  await payloads(worker);
  console.log("ok      sixty names that are markup stay text in every field");
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill();
  fs.rmSync(work, { recursive: true });
}
