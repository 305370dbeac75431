// The states of a passage are told apart without colours: badges on pages and signs on the map are drawn as somebody sees them who knows no colours,
// or not red, green or blue, and every two of them differ in the shape of the sign, and in words.
//
//   node tests/browser/states.mjs OUTPUT/public
//
// wants what reader.mjs wants. Nothing but the loopback is called.
import assert from "node:assert/strict";
import path from "node:path";
import { launch, serve } from "./serve.mjs";

const root = path.resolve(process.argv[2] ?? "output/public");
const { site, close } = await serve(root);
const browser = await launch();
const SEEN = ["none", "achromatopsia", "deuteranopia", "protanopia", "tritanopia"];
/** A word of each state, and the states that share a sign because only the day in the word differs. */
const BADGES = { now: "En ce moment", today: "Aujourd'hui", cancelled: "Annulé", lost: "Fermé", gone: "Déplacé au 15 mars", moved: "Déplacé du 8 mars",
  retimed: "Nouvel horaire", relocated: "Autre lieu", added: "En plus" };
const SIGNS = { planned: "<circle r='5'/>", none: "<circle r='5'/>", cancelled: "<path d='M-5-5 5 5M5-5-5 5'/>", moved: "<path d='M-5-5.5 6 0-5 5.5Z'/>",
  retimed: "<path d='M-6-6.5H6L1 0 6 6.5H-6L-1 0Z'/>", relocated: "<path d='M-7-6H7L0 7Z'/>", added: "<path d='M0-6V6M-6 0H6'/>" };
const isSame = (a, b) => [a, b].sort().join() === "gone,moved";
/** Of 100 places of a sign, so many are ink on one and ground on the other. */
const APART_MIN = 8;

const blank = await browser.newPage();
/** Of each box of a picture, which of its places are ink: they differ in lightness from its corner. */
const inked = (png, boxes, scale) => blank.evaluate(async ({ base64, boxes, scale }) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  canvas.drawImage(bitmap, 0, 0);
  return boxes.map((box) => {
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((n) => Math.round(n * scale));
    const { data } = canvas.getImageData(x, y, width, height);
    const light = (at) => 0.21 * data[at] + 0.72 * data[at + 1] + 0.07 * data[at + 2];
    return Array.from({ length: width * height }, (_, n) => Math.abs(light(4 * n) - light(0)) > 50);
  });
}, { base64: png.toString("base64"), boxes, scale });

let compared = 0;
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({ viewport: { width: 800, height: 1200 }, deviceScaleFactor: 2, colorScheme });
  await page.goto(`${site}arrets/`);
  await page.evaluate(({ badges, signs }) => {
    const badge = ([state, word]) => `<p><span class="badge ${state}" id="b-${state}">${word}</span></p>`;
    const sign = ([state, shape]) => `<svg id="s-${state}" viewBox="-8 -8 16 16" width="32" height="32"><g class="sign ${state}">${shape}</g></svg>`;
    document.body.innerHTML = `${Object.entries(badges).map(badge).join("")}<div class="map"><p>${Object.entries(signs).map(sign).join(" ")}</p></div>`;
  }, { badges: BADGES, signs: SIGNS });
  const devtools = await page.context().newCDPSession(page);
  for (const type of SEEN) {
    await devtools.send("Emulation.setEmulatedVisionDeficiency", { type });
    const picture = await page.screenshot();
    for (const [prefix, all] of [["b", BADGES], ["s", SIGNS]]) {
      const boxes = await page.evaluate(([prefix, states]) => states.map((state) => {
        const { x, y, width, height } = document.getElementById(`${prefix}-${state}`).getBoundingClientRect();
        // Of a badge the sign, which is the first in it.
        return prefix === "s" ? { x, y, width, height } : { x: x + 6, y: y + height / 2 - 9, width: 18, height: 18 };
      }), [prefix, Object.keys(all)]);
      const masks = await inked(picture, boxes, 2);
      const shapes = new Map(Object.keys(all).map((state, n) => [state, masks[n]]));
      const states = [...shapes.keys()];
      for (const [n, one] of states.entries()) {
        for (const other of states.slice(n + 1).filter((other) => !isSame(one, other))) {
          const [a, b] = [shapes.get(one), shapes.get(other)];
          const apart = a.filter((ink, at) => ink !== b[at]).length * 100 / a.length;
          assert.ok(apart >= APART_MIN, `${one} and ${other} differ in ${apart.toFixed(1)} of 100 places (${prefix}, ${type}, ${colorScheme})`);
          compared += 1;
        }
      }
    }
  }
  assert.equal(new Set(Object.values(BADGES)).size, Object.keys(BADGES).length, "no two states have the same word");
  await page.close();
}
console.log(`${compared} pairs of states are told apart by shape, and all by word`);
await browser.close();
close();
