// Citizens ask when it comes and where, on a phone of 320 × 640, from the home page: typed name, search, one tap; the answer is on the screen without
// scrolling. Questions and answers come from other code (tests/oracle/questions.py), drawn with a seed.
//
//   python tests/oracle/questions.py . 2022-03-01 13 SEED COUNT > questions.json
//   node tests/browser/questions.mjs OUTPUT/public questions.json
//
// wants what reader.mjs wants; the output is that of the example, built for 2022-03-01. Nothing but the loopback is called.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { launch, serve } from "./serve.mjs";

const root = path.resolve(process.argv[2] ?? "output/public");
const questions = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));
const SCREEN = { width: 320, height: 640 };

const { site, close } = await serve(root);
const browser = await launch();

/** How each language writes days, hours and states, by the browser's own tables. */
const LANGUAGES = {
  fr: { folder: "", locale: "fr-FR", hour: (h, m) => `${h} h${m === "00" ? "" : ` ${m}`}`, states: { cancelled: "Annulé", gone: "Déplacé au", moved: "Déplacé du", retimed: "Nouvel horaire", relocated: "Autre lieu", added: "En plus" } },
  de: { folder: "de/", locale: "de-DE", hour: (h, m) => `${h}:${m}`, states: { cancelled: "Abgesagt", gone: "Verschoben auf", moved: "Verschoben vom", retimed: "Neue Uhrzeit", relocated: "Anderer Ort", added: "Zusätzlich" } },
  en: { folder: "en/", locale: "en-GB", hour: (h, m) => `${h}:${m}`, states: { cancelled: "Cancelled", gone: "Moved to", moved: "Moved from", retimed: "New time", relocated: "Other place", added: "Extra" } },
};
const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").replace(/\u2019/g, "'").replace(/,/g, "");
const dayWords = (date, { locale }) => {
  const words = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${date}T12:00:00Z`));
  return plain(locale === "fr-FR" ? words.replace(/ 1 /, " 1er ") : words);
};
const hourWords = (hours, { hour }) => hours.split("-").map((time) => hour(String(Number(time.split(":")[0])), time.split(":")[1])).join(" – ");

/** The words that are on the screen as it is, without scrolling. */
const onScreen = (page) => page.evaluate(() => {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight) seen.push(node.textContent);
  }
  return seen.join(" ");
});

let failed = 0;
for (const [n, question] of questions.entries()) {
  const [code, language] = Object.entries(LANGUAGES)[n % 3];
  const context = await browser.newContext({ viewport: SCREEN, locale: language.locale, timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  try {
    await page.clock.setFixedTime(new Date(`${question.on}T06:00:00+01:00`));
    await page.goto(site + language.folder);
    await page.getByRole("searchbox").fill(question.commune);
    await page.locator("form.search button[type=submit]").click();
    const found = page.getByRole("link", { name: question.commune, exact: true }).first();
    await found.waitFor();
    assert.ok((await found.boundingBox()).y < SCREEN.height, "the commune is found on the first screen");
    await found.click();
    await page.waitForURL("**/communes/**");
    const seen = plain(await onScreen(page));
    const { state, date, hours, place } = question.first;
    const wanted = [language.states[state], dayWords(date, language), hourWords(hours, language), plain(place)].filter(Boolean);
    for (const words of wanted) assert.ok(seen.includes(words), `\`${words}\` is on the screen: ${seen}`);
    console.log(`ok      ${code} ${question.on} ${question.commune}: ${question.first.state}, ${question.first.date}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${code} ${question.on} ${question.commune}\n        ${String(error.message).split("\n").slice(0, 4).join("\n        ")}`);
  } finally {
    await context.close();
  }
}
await browser.close();
close();
console.log(failed === 0 ? `${questions.length} questions were answered` : `${failed} of ${questions.length} questions were not answered`);
process.exit(failed === 0 ? 0 : 1);
