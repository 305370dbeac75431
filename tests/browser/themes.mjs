// Each theme in a browser: what axe finds on its pages, on light and dark screens, and a picture of its home page for the manual.
//
//   node tests/browser/themes.mjs PICTURES THEME=OUTPUT/public …
//
// wants `playwright-core` and `axe-core` (found from the folder in NODE_HOME, or from here) and a Chromium. An output is that of the
// example with the line `theme: THEME`, built for 2022-03-01. PICTURES is the folder for theme-THEME.png. Nothing but the loopback is called.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { launch, serve } from "./serve.mjs";

const require = createRequire(process.env.NODE_HOME ? path.join(process.env.NODE_HOME, "package.json") : import.meta.url);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PAGES = ["", "arrets/haguenau/", "communes/haguenau/", "calendrier/", "changements/", "pres-de-chez-moi/", "de/"];
const [pictures, ...themes] = process.argv.slice(2);
const browser = await launch();
let found = 0;
for (const [theme, folder] of themes.map((theme) => theme.split("="))) {
  const { site, close } = await serve(path.resolve(folder));
  for (const colorScheme of ["light", "dark"]) {
    // axe is put into pages that allow no script but their own.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1000, height: 750 }, deviceScaleFactor: 0.6 });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2022-03-01T08:00:00+01:00"));
    for (const where of PAGES) {
      await page.goto(site + where);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document));
      for (const one of violations) console.log(`${theme}, ${colorScheme}, /${where}: ${one.id} ${one.nodes[0].html.slice(0, 120)}`);
      found += violations.length;
      if (where === "" && colorScheme === "light") {
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: path.join(pictures, `theme-${theme}.png`) });
      }
    }
    await context.close();
  }
  close();
}
await browser.close();
console.log(found === 0 ? `${themes.length} themes: axe finds nothing` : `${found} findings`);
process.exit(found === 0 ? 0 : 1);
