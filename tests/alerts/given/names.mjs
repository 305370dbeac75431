// 500 invented names in the order of a French directory by ICU's own collator (ICU4C, in node), other code than the program's.
//
//   node tests/alerts/given/names.mjs > tests/alerts/given/names.csv
const LAST = ["Abel", "Abélard", "Âbel", "Aït Ahmed", "Ait-Ahmed", "Azéma", "Ben Ali", "Benali", "Bénard", "Benard", "BERNARD", "Bérnard", "Çelik",
  "Celik", "Cœur", "Coeur", "Cote", "Coté", "Côte", "Côté", "D'Hondt", "D’Hondt", "Dhondt", "de La Tour", "De la Tour", "Delatour", "Dupont", "Dupont-Aignan",
  "Dupont Aignan", "Eck", "École", "Ecole", "Édouard", "El Amrani", "Étienne", "Etienne", "Gœtz", "Goetz", "Groß", "Gross", "Île", "Ile", "L'Hôte",
  "Lhote", "Lê", "Le", "Le Goff", "Legoff", "Łuczak", "Luczak", "Müller", "Mueller", "Muller", "N'Diaye", "Ndiaye", "Nguyễn", "Nguyen", "Noël",
  "Noel", "Ñúñez", "Nunez", "O'Brien", "Obrien", "Œuvrard", "Oeuvrard", "Öztürk", "Ozturk", "Pêcheur", "Péché", "Pêche", "Saint-Exupéry",
  "Saint Exupéry", "Sainte-Marie", "Żak", "Zak", "van den Berghe", "Van den Berghe", "Vandenberghe", "Zoé", "Zola"];
const FIRST = ["Anaïs", "Anais", "Émile", "Emile", "Zoé", "Zoë", "Jean-Paul", "Jean Paul", "Jeanpaul", "Léa", "Lea", "Œdipe", "Noé", "Noël", "Ève", "Eve"];
const collator = new Intl.Collator("fr");
const all = LAST.flatMap((last) => FIRST.map((first) => [last, first]));
// Of all pairs every n-th, 500 of them, each once for the collator.
const chosen = [];
for (let at = 0; chosen.length < 500 && at < 7 * all.length; at += 7) {
  const pair = all[at % all.length];
  if (!chosen.some((one) => !collator.compare(one[0], pair[0]) && !collator.compare(one[1], pair[1]))) chosen.push(pair);
}
chosen.sort((one, other) => collator.compare(one[0], other[0]) || collator.compare(one[1], other[1]));
for (const [last, first] of chosen) console.log(`${last};${first}`);
