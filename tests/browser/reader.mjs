// A reader in a real browser: finds a commune although the name is misspelt, opens its stop, subscribes; with and without
// JavaScript, on a phone and on a desk. Also what only a browser can tell of who supports the service: is the emblem in
// the first screen, and large enough; is the sentence set in the typeface that the rules name; is both printed?
//
//   node tests/browser/reader.mjs OUTPUT/public
//
// wants `playwright-core` (found from the folder in NODE_HOME, or from here) and a Chromium (CHROME_PATH, or
// /usr/bin/chromium). The output is that of the example, built for 2022-03-01. Nothing but the loopback is called.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { launch, serve } from "./serve.mjs";

const root = path.resolve(process.argv[2] ?? "output/public");
const BUILT_FOR = "2022-03-01T08:00:00+01:00";
const SCREENS = [{ width: 320, height: 568 }, { width: 1280, height: 720 }];

const { site, close } = await serve(root);
const browser = await launch();

let failed = 0;
async function task(name, options, steps) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const elsewhere = [];
  page.on("request", (request) => request.url().startsWith(site) || elsewhere.push(request.url()));
  try {
    await page.goto(site);
    await steps(page);
    assert.deepEqual(elsewhere, [], "nothing is fetched from elsewhere");
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${String(error.message).split("\n").slice(0, 6).join("\n        ")}`);
  } finally {
    await context.close();
  }
}

/** The reader is on the page of a commune: opens its stop, reads when and whom to call, follows its calendar. */
async function opensItsStopAndSubscribes(page, commune) {
  assert.match(await page.locator("h1").innerText(), new RegExp(`^${commune}`));
  await page.locator("#arrets ~ ul a").first().click();
  assert.match(await page.locator("h1").innerText(), new RegExp(commune));
  const next = page.locator("ol.passages > li:visible").first();
  assert.match(await next.innerText(), /2022/, "the next passage is told with its year");
  assert.equal(await page.locator("main a.phone").first().getAttribute("href"), "tel:+33353010042", "the number can be tapped");
  const subscribe = page.locator("section.subscribe");
  const address = await subscribe.locator("code").innerText();
  assert.match(address, /^https:\/\/.*\.ics$/, "the address can be copied");
  assert.equal(await subscribe.locator("a[href^='webcal:']:not([href*='/rappel/'])").getAttribute("href"), address.replace(/^https:/, "webcal:"));
  const file = await subscribe.locator("a[download]").evaluate((link) => link.href);
  assert.equal(new URL(file).pathname.split("/").pop(), new URL(address).pathname.split("/").pop(), "the copy is of the same calendar");
  const calendar = await (await page.request.get(file)).text();
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(calendar.includes("BEGIN:VEVENT") && calendar.includes(commune), "the calendar holds the passages of the stop");
}

const found = async (page) => {
  // The search itself is fetched when one begins to type.
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent !== "");
  return page.locator("[data-search]:visible > a").allInnerTexts();
};

for (const viewport of SCREENS) {
  await task(`${viewport.width} px: a misspelt commune is found, its stop opened and followed`, { viewport }, async (page) => {
    await page.clock.setFixedTime(new Date(BUILT_FOR));
    await page.getByRole("searchbox").fill("agueno");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/pres-de-chez-moi/?q=agueno");
    assert.match(await page.locator("[role=status]").innerText(), /Vouliez-vous dire/);
    assert.equal((await found(page))[0], "Haguenau");
    await page.getByRole("searchbox").press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/communes/haguenau/");
    await opensItsStopAndSubscribes(page, "Haguenau");
  });
  await task(`${viewport.width} px, no JavaScript: the index leads to the commune, its stop and its calendar`, { viewport, javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: "Chercher une commune" }).first().click();
    assert.equal(await page.getByRole("searchbox").count(), 0, "a search that would do nothing is not shown");
    await page.getByRole("link", { name: "Haguenau", exact: true }).click();
    await opensItsStopAndSubscribes(page, "Haguenau");
  });
}

const SPELLINGS = [
  ["HAGUENAU", "Haguenau"], ["hagenau", "Haguenau"], ["haguneau", "Haguenau"], ["selesta", "Sélestat"], ["Séléstat", "Sélestat"],
  ["vissembourg", "Wissembourg"], ["wisembourg", "Wissembourg"], ["ste marie aux mines", "Sainte-Marie-aux-Mines"],
  ["Sainte Marie o mine", "Sainte-Marie-aux-Mines"], ["sarunion", "Sarre-Union"], ["67500", "Haguenau"], ["munstr", "Munster"],
  ["nidebron", "Niederbronn-les-Bains"], ["colmarr", "Colmar"],
];
await task("communes are found however they are spelt", {}, async (page) => {
  await page.goto(`${site}pres-de-chez-moi/`);
  for (const [typed, commune] of SPELLINGS) {
    await page.getByRole("searchbox").fill(typed);
    const names = await found(page);
    assert.equal(names[0], commune, `\`${typed}\` finds ${JSON.stringify(names.slice(0, 4))}`);
    assert.ok(names.length <= 6, `\`${typed}\` finds ${names.length} communes`);
  }
  await page.getByRole("searchbox").fill("zzzzzzzz");
  assert.deepEqual(await found(page), []);
  assert.match(await page.locator("[role=status]").innerText(), /téléphonez/);
});

/** What is found, and what only resembles: the number says how many, and whether they are proposals. */
const SEARCHES = [
  ["67500 Haguenau", "Haguenau", "found"], ["haguenau 67500", "Haguenau", "found"], ["mines marie sainte", "Sainte-Marie-aux-Mines", "found"],
  ["12 parking de la médiathèque haguenau", "Haguenau", "found"], ["munster", "Munster", "found"], ["colmarr", "Colmar", "proposed"],
  ["vissembourg", "Wissembourg", "proposed"], ["rosheim", null, "around"], ["xyz", null, "none"], ["75001", null, "none"],
];
await task("what is found comes by any word, what resembles is only proposed", {}, async (page) => {
  await page.goto(`${site}pres-de-chez-moi/`);
  for (const [typed, commune, how] of SEARCHES) {
    await page.getByRole("searchbox").fill(typed);
    const names = await found(page);
    const said = await page.locator("[role=status]").innerText();
    assert.equal(names[0] ?? null, commune, `\`${typed}\` shows ${JSON.stringify(names)}`);
    const wanted = { found: /^Communes trouvées\s: 1$/, proposed: /Vouliez-vous dire…$/, none: /téléphonez/, around: /^Pas d'arrêt à Rosheim/ }[how];
    assert.match(said, wanted, `\`${typed}\`: ${said}`);
  }
});

await task("the nearest stops are found on the device", { geolocation: { latitude: 48.81, longitude: 7.79 }, permissions: ["geolocation"] }, async (page) => {
  await page.goto(`${site}pres-de-chez-moi/`);
  await page.getByRole("button", { name: "Autour de moi" }).click();
  await page.waitForSelector(".nearest li");
  const near = await page.locator(".nearest li").allInnerTexts();
  assert.equal(near.length, 3);
  assert.match(near[0], /^Haguenau, .+ à \d+ km/);
  const place = page.locator(".nearest li a").first();
  assert.match(await place.evaluate((link) => link.href), /\/arrets\/haguenau\/$/, "a stop, not its commune");
  await place.click();
  assert.match(await page.locator("h1").innerText(), /Haguenau/);
});

/** The hours of the next passage and what one does then are in the first screen of the smallest phone. */
await task("320 px: the answer is in the first screen", { viewport: { width: 320, height: 640 } }, async (page) => {
  await page.clock.setFixedTime(new Date(BUILT_FOR));
  const top = (selector) => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
  const bottom = (selector) => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().bottom);
  for (const where of ["arrets/haguenau/", "communes/haguenau/", "de/arrets/haguenau/", "en/arrets/haguenau/"]) {
    await page.goto(site + where);
    assert.ok(await bottom(".support") <= 64, `${where}: supporters are one line`);
    assert.ok(await bottom(".answer .when") <= 270, `${where}: the hours end at ${await bottom(".answer .when")} px`);
    assert.ok(await bottom("main a.phone") <= 640 && await bottom(".buttons a") <= 640, `${where}: what one does is seen`);
  }
  await page.goto(`${site}arrets/ville/`);
  assert.ok(await top(".answer .when > span") <= 270, "with a badge, too, the hours begin above");
  await page.goto(site);
  assert.ok(await bottom(".search button") <= 400, "the home page begins with the search");
});

/** States differ without colours: each has its word, its sign and its kind of badge, and the word comes first. */
await task("states differ by word, shape and kind", { viewport: { width: 320, height: 640 } }, async (page) => {
  await page.clock.setFixedTime(new Date(BUILT_FOR));
  const looks = new Map();
  const pages = ["arrets/ville/", "changements/", "calendrier/2021-11/", "calendrier/2021-12/", "calendrier/2022-01/", "calendrier/2022-03/", "calendrier/2022-04/", "calendrier/2022-05/", "calendrier/2022-06/", "calendrier/2022-07/"];
  for (const where of pages) {
    await page.goto(site + where);
    const seen = await page.locator("main .badge").evaluateAll((badges) => badges.map((badge) => {
      const style = getComputedStyle(badge);
      const parent = badge.closest("li");
      return {
        state: badge.classList[1], word: badge.textContent.trim().replace(/\d.*$/, "").trim(), shape: ["clipPath", "borderRadius", "borderTopWidth", "backgroundSize"].map((name) => getComputedStyle(badge, "::before")[name]).join(),
        border: style.borderTopStyle, ground: style.backgroundColor,
        isFirst: parent.innerText.trim().startsWith(badge.innerText.trim()) || parent.querySelector(".day") !== null,
        struck: [...parent.querySelectorAll(".fact, .when, .where")].map((part) => getComputedStyle(part).textDecorationLine),
      };
    }));
    for (const one of seen) {
      assert.ok(one.isFirst, `${where}: the state \`${one.word}\` is said first`);
      if (["cancelled", "lost", "gone"].includes(one.state)) assert.ok(one.struck.every((line) => line === "line-through"), `${where}: ${one.word} is struck as a whole`);
      looks.set(one.state, one);
    }
  }
  for (const state of ["cancelled", "lost", "moved", "gone", "retimed", "relocated", "added"]) assert.ok(looks.has(state), `the example has a passage that is ${state}`);
  const words = [...looks.values()].map((look) => look.word);
  assert.equal(new Set(words).size, words.length, `each state has its word: ${words}`);
  const shapes = ["cancelled", "lost", "moved", "retimed", "relocated", "added"].map((state) => looks.get(state).shape);
  assert.equal(new Set(shapes).size, shapes.length, "each state has its sign");
  assert.equal(looks.get("lost").border, "dashed");
});

await task("a reader who comes later sees what is next then", {}, async (page) => {
  await page.clock.setFixedTime(new Date("2022-03-11T07:00:00+01:00"));
  await page.reload();
  const ends = await page.locator("ol.passages > li:visible").evaluateAll((items) => items.map((item) => item.dataset.end));
  assert.ok(ends.length > 0 && ends.every((end) => end > "2022-03-11T07"), `what is over is hidden: ${ends}`);
  assert.match(await page.locator("ol.passages > li:visible").first().innerText(), /Aujourd.hui/);
  await page.goto(`${site}arrets/haguenau/`);
  const days = await page.locator(".all li:visible time").evaluateAll((items) => items.map((item) => item.dateTime));
  assert.ok(days.length > 0 && days.every((day) => day >= "2022-03-11"), `days that are over are hidden in lists by month: ${days}`);
});

await task("past the horizon the page says to phone", {}, async (page) => {
  await page.clock.setFixedTime(new Date("2022-10-01T09:00:00+02:00"));
  await page.reload();
  assert.equal(await page.locator("ol.passages > li:visible").count(), 0);
  const beyond = page.locator(".beyond:visible").first();
  assert.match(await beyond.innerText(), /26 août 2022/);
  assert.equal(await beyond.locator("a").first().getAttribute("href"), "tel:+33353010042");
  await page.goto(`${site}arrets/haguenau/`);
  assert.equal(await page.locator(".all").count(), 1);
  assert.equal(await page.locator(".all:visible").count(), 0, "nothing is to come");
});

await task("a stop is kept in the device, shown on the home page, and left again", {}, async (page) => {
  await page.goto(`${site}arrets/haguenau/`);
  assert.equal(await page.locator("[data-own]").isVisible(), false, "the buttons come when they are wanted");
  await page.locator("#lieu").scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Garder cet arrêt" }).click();
  assert.ok(await page.getByRole("button", { name: "Imprimer" }).isVisible());
  await page.goto(site);
  await page.locator("[data-own] a", { hasText: "Haguenau" }).click();
  await page.waitForURL("**/arrets/haguenau/");
  await page.locator("#lieu").scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Ne plus garder" }).click();
  await page.goto(site);
  assert.equal(await page.locator("[data-own]").isVisible(), false);
});

const PAGES = ["", "arrets/haguenau/", "de/calendrier/", "404.html"];
for (const viewport of SCREENS) {
  await task(`${viewport.width} px: emblem and sentence in the first screen`, { viewport }, async (page) => {
    for (const where of PAGES.filter((where) => fs.existsSync(path.join(root, where, where.endsWith(".html") ? "" : "index.html")))) {
      // The page for wrong addresses leads to files from the root of the server.
      await page.goto(site + where);
      await page.evaluate(() => document.fonts.ready);
      const sizes = await page.locator("header img").evaluateAll((images) => images.map((image) => {
        const box = image.getBoundingClientRect();
        return { emblem: image.classList.contains("emblem"), width: box.width, height: box.height, bottom: box.bottom, right: box.right };
      }));
      const emblem = sizes.find((size) => size.emblem);
      assert.ok(emblem && emblem.width > 0 && emblem.height > 0, `${where}: there is an emblem`);
      assert.ok(emblem.bottom <= viewport.height && emblem.right <= viewport.width, `${where}: the emblem is seen without scrolling`);
      for (const other of sizes) {
        assert.ok(emblem.height >= other.height - 0.5 || emblem.width >= other.width - 0.5, `${where}: the emblem is not smaller than another logo`);
      }
      const sentence = await page.locator(".mentions .eu").first().evaluate((words) => {
        const box = words.getBoundingClientRect();
        return { bottom: box.bottom, height: box.height, family: getComputedStyle(words).fontFamily, style: getComputedStyle(words).fontStyle };
      });
      assert.ok(sentence.height > 0 && sentence.bottom <= viewport.height, `${where}: the sentence is seen without scrolling`);
      assert.match(sentence.family, /^"?Ubuntu/, `${where}: ${sentence.family}`);
      assert.equal(sentence.style, "normal");
      assert.ok(await page.evaluate(() => [...document.fonts].some((font) => font.family.includes("Ubuntu") && font.status === "loaded")), `${where}: the typeface is there`);
    }
  });
}

await task("emblem and sentence are printed", {}, async (page) => {
  await page.goto(`${site}arrets/haguenau/`);
  await page.emulateMedia({ media: "print" });
  for (const what of ["header img.emblem", ".mentions .eu"]) assert.ok(await page.locator(what).first().isVisible(), what);
  assert.ok(!(await page.locator("nav").first().isVisible()), "menus are not");
});

await browser.close();
close();
console.log(failed === 0 ? "every task was done" : `${failed} tasks failed`);
process.exit(failed === 0 ? 0 : 1);
