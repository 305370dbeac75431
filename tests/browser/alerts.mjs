// A social worker who has never seen the desk, in a real browser without JavaScript, at 360 px: follows an invitation,
// signs in, registers somebody into a new group, imports a sheet, reads the statistics. Words are found as the notice
// gives them.
//
//   node tests/browser/alerts.mjs HALTE PROJECT [PICTURES]
//
// HALTE is the program, PROJECT a project's folder (a copy of it is served), PICTURES a folder for pictures of the pages at
// 360 and 1280 px. Wants `playwright-core` (from the folder in NODE_HOME, or from here) and a Chromium (CHROME_PATH, or
// /usr/bin/chromium). Nothing but the loopback is called; every name and number is invented.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { launch } from "./serve.mjs";

const [halte, project, pictures] = process.argv.slice(2);
const work = fs.mkdtempSync(path.join(os.tmpdir(), "halte-alerts-"));
fs.cpSync(project, path.join(work, "project"), { recursive: true });
const server = spawn(halte, ["alerts", "serve", "--root", path.join(work, "project"), "--port", "0", "--lang", "fr"]);
const PHRASE = "quatre mots sans rapport aucun";

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

async function person() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true, locale: "fr-FR" });
  const page = await context.newPage();
  page.on("request", (request) => assert.ok(request.url().startsWith(site), request.url()));
  return page;
}

async function accept(page, link, name) {
  await page.goto(link);
  await look(page, "invitation");
  await page.getByLabel("Identifiant").fill(name);
  await page.getByLabel("Phrase de passe", { exact: false }).first().fill(PHRASE);
  await page.getByLabel("encore une fois").fill(PHRASE);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await look(page, "entrer");
  await page.getByLabel("Identifiant").fill(name);
  await page.getByLabel("Phrase de passe").fill(PHRASE);
  await page.getByRole("button", { name: "Se connecter" }).click();
  assert.equal(new URL(page.url()).pathname, "/", await page.textContent("main"));
}

try {
  const admin = await person();
  await accept(admin, link, "coordination");
  for (const name of ["Centre social et culturel de l'Arbrisseau", "Centre social intercommunal du Chemin Rouge"]) {
    await admin.getByLabel("Ajouter une structure").selectOption({ label: name });
    await admin.getByRole("button", { name: "Ajouter" }).click();
  }
  await look(admin, "administration");
  await admin.getByRole("link", { name: "Comptes" }).click();
  await admin.getByLabel("Rôle").selectOption({ label: "Responsable de structure" });
  await admin.getByLabel("Structure", { exact: true }).selectOption({ label: "Centre social et culturel de l'Arbrisseau" });
  await admin.getByRole("button", { name: "Créer le lien" }).click();
  await look(admin, "comptes");
  const invited = await admin.textContent("code.link");

  const worker = await person();
  await accept(worker, invited, "camille");
  await look(worker, "accueil");
  await worker.getByRole("link", { name: "Inscrire une personne" }).click();
  assert.equal(await worker.getByRole("checkbox", { name: "J’accepte" }).isChecked(), false, "never ticked beforehand");
  await worker.getByLabel("Nom (à remplir)", { exact: true }).fill("Benali");
  await worker.getByLabel("Prénom (à remplir)", { exact: true }).fill("Inès");
  await worker.getByLabel("Date de naissance").fill("1987-04-12");
  await worker.getByLabel("Téléphone").fill("06 39 98 12 34");
  await worker.getByLabel("Nouveau groupe").fill("Petite enfance");
  await worker.getByRole("checkbox", { name: "J’accepte" }).check();
  await look(worker, "inscription");
  await worker.getByRole("button", { name: "Inscrire", exact: true }).click();
  assert.equal(new URL(worker.url()).pathname, "/", "home after registering");
  await worker.getByText("La personne est inscrite.").waitFor();

  // The same person, written otherwise, leads to the profile.
  await worker.getByRole("link", { name: "Inscrire une personne" }).click();
  await worker.getByLabel("Nom (à remplir)", { exact: true }).fill("BENALI");
  await worker.getByLabel("Prénom (à remplir)", { exact: true }).fill("ines");
  await worker.getByLabel("Date de naissance").fill("1987-04-12");
  await worker.getByRole("button", { name: "Inscrire", exact: true }).click();
  await worker.getByText("Cette personne était déjà inscrite").waitFor();
  await look(worker, "fiche");
  await worker.locator("p.name a").click();
  assert.equal(new URL(worker.url()).pathname, "/", "the name leads home");

  const sheet = "Nom;Prénom;Date de naissance;Sexe;Téléphone;Groupe;Accord;Date de l'accord;Origine de l'accord\r\n"
    + "Étienne;Léa;03/02/1999;F;639980001;Jeunesse;oui;01/09/2019;fiche papier\r\n"
    + "Dupont;Paul;15/07/1955;M;06 39 98 00 02;Culture;;;\r\n"
    + "Benali;Inès;12/04/1987;;;;;;\r\nMartin;Noé;31/02/2001;M;;;;;\r\n";
  await worker.getByRole("navigation").getByRole("link", { name: "Importer" }).click();
  await look(worker, "importer");
  await worker.getByLabel("Fichier").setInputFiles({ name: "adherents.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await worker.getByRole("button", { name: "Voir ce qui serait fait" }).click();
  await worker.getByText("cette date n’existe pas").waitFor();
  await look(worker, "avant-import");
  await worker.getByRole("button", { name: "Importer les nouvelles personnes" }).click();
  await worker.getByText("Le fichier est importé.").waitFor();

  await worker.getByRole("navigation").getByRole("link", { name: "Personnes" }).click();
  const names = await worker.$$eval(".people a", (all) => all.map((one) => one.textContent));
  assert.deepEqual(names, ["Benali Inès", "Dupont Paul", "Étienne Léa"]);
  await look(worker, "personnes");
  await worker.getByRole("navigation").getByRole("link", { name: "Groupes" }).click();
  await look(worker, "groupes");

  await worker.getByRole("navigation").getByRole("link", { name: "Messages" }).click();
  await worker.getByRole("link", { name: "Nouveau message" }).click();
  await worker.getByLabel("Titre").fill("Actualisation du mois");
  await worker.getByLabel("Catégorie").fill("Rappel administratif");
  await worker.getByLabel("Texte du SMS").fill("Pensez à votre actualisation avant le 15.");
  await worker.getByRole("button", { name: "Enregistrer" }).click();
  await worker.getByLabel("Jour").fill("2099-01-15");
  await worker.getByLabel("Heure").fill("09:30");
  await worker.getByRole("checkbox", { name: "Petite enfance" }).check();
  await worker.getByRole("checkbox", { name: "Jeunesse" }).check();
  await worker.getByRole("button", { name: "Prévoir l’envoi" }).click();
  await worker.getByText("donnez le motif").waitFor();
  await worker.getByLabel("Motif").fill("Rappel demandé par les deux groupes");
  await worker.getByRole("button", { name: "Prévoir l’envoi" }).click();
  await worker.getByText("15 janvier 2099").waitFor();
  await look(worker, "message");

  await worker.getByRole("navigation").getByRole("link", { name: "Statistiques" }).click();
  await worker.getByText("3 personnes").waitFor();
  await look(worker, "statistiques");
  await worker.getByRole("navigation").getByRole("link", { name: "Notice" }).click();
  await look(worker, "notice");
  console.log("ok      somebody registers, groups, imports and reads the statistics at 360 px");
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill();
  fs.rmSync(work, { recursive: true });
}
