"use strict";
// Finds communes as one types: by name, spelling variant, postcode or street, in any order of words, forgiving accents. What only
// resembles is proposed, not found. With the position of the device, which leaves it never, the nearest stops. Fetched by near.js.
(() => {
  const form = document.querySelector("form.search");
  const says = form.dataset;
  const status = form.querySelector("[role=status]");
  const fold = (text) => text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, " ").replace(/\bst\b/g, "saint").replace(/\bste\b/g, "sainte").trim();
  // Words of addresses that tell no place from another, and numbers of houses.
  const idle = new Set("a au aux d de des du l la le les en et am an auf bei der die das dem im in the of rue route avenue av boulevard bd place pl chemin impasse allee quai strasse str platz weg street road square bis ter".split(" "));
  const tokens = (text) => {
    const all = fold(text).split(" ").filter(Boolean);
    const telling = all.filter((word) => !idle.has(word) && !/^\d{1,3}$/.test(word));
    return telling.length ? telling : all;
  };
  // Letters to change, add, leave out or swap with their neighbour to make one word of another.
  const distance = (a, b) => {
    const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
      }
      rows.push(row);
    }
    return rows[a.length][b.length];
  };
  // Words that sound alike in French: eau as o, double letters as single ones, h as nothing.
  const sound = (text) => text.replace(/e?aux?/g, "o").replace(/ph/g, "f").replace(/ck|qu|c(?=[aou])/g, "k").replace(/y/g, "i")
    .replace(/h/g, "").replace(/(.)\1/g, "$1").replace(/ /g, "");
  const entries = [...document.querySelectorAll("[data-search]")].map((item) => {
    const names = item.dataset.search.split("|").map(fold);
    const words = new Set(`${names.join(" ")} ${fold(item.dataset.streets.replaceAll("|", " "))}`.split(" "));
    return { item, names, words, heard: names.map(sound) };
  });
  // 0: is its name; 1: every word begins one of its words; nothing else is found.
  const rank = (query, wanted, { names, words }) => {
    if (names.includes(query)) return 0;
    return wanted.every((word) => [...words].some((other) => other.startsWith(word))) ? 1 : 2;
  };
  // Many names are two letters apart: short words have no other of their kind, longer ones one letter, the longest two.
  const similar = (query, wanted, { names, heard, item }) => {
    const tried = [query, ...wanted.filter((word) => word !== query && !/^\d+$/.test(word) && word.length > 5)].filter((text) => !/^\d/.test(text));
    const best = tried.map((text) => {
      const letters = text.replace(/ /g, "").length;
      const limit = letters < 4 ? 0 : letters < 8 ? 1 : 2;
      const parts = names.flatMap((name) => [name, ...(item ? name.split(" ").filter((word) => word.length > 3) : [])]);
      const apart = Math.min(...parts.map((part) => distance(text, part)), ...heard.map((one) => distance(sound(text), one)),
        ...names.filter((name) => name.length > text.length).map((name) => distance(sound(text), sound(name.split(" ")[0]))));
      return apart <= limit ? apart : Infinity;
    });
    return Math.min(Infinity, ...best);
  };
  const show = (wanted) => {
    for (const entry of entries) entry.item.hidden = !wanted(entry);
    for (const section of document.querySelectorAll(".index section")) section.hidden = !section.querySelector("[data-search]:not([hidden])");
  };
  const nearest = document.querySelector(".nearest");
  // Communes around that are not served: asked for when somebody searches, and never before.
  const others = document.querySelector(".others");
  let beside = says.index ? null : [];
  let asked = null;
  const load = () => {
    asked ??= fetch(says.index).then((answer) => answer.json()).then((letters) => {
      beside = Object.entries(letters).flatMap(([letter, text]) => text.split("|").map((one) => {
        const [, code, postcodes, name] = one.match(/^(\S+) (\S*) (.*)$/);
        const folded = fold(name);
        const words = new Set([...folded.split(" "), ...postcodes.split(",")]);
        return { name, postcodes: postcodes.replaceAll(",", ", "), page: `${says.near}${letter}/`, id: `c${code.toLowerCase()}`,
          names: [folded], words, heard: [sound(folded)] };
      }));
    }).catch(() => { beside = []; });
    return asked;
  };
  const pages = new Map();
  const page = (address) => {
    if (!pages.has(address)) {
      pages.set(address, fetch(address).then((answer) => answer.text()).then((text) => new DOMParser().parseFromString(text, "text/html")));
    }
    return pages.get(address);
  };
  // A commune with its nearest stops, as its page has them; of many, only the names.
  const offer = (list) => {
    if (!others) return;
    others.hidden = list.length === 0;
    others.replaceChildren(...list.slice(0, 12).map((one) => {
      const item = document.createElement("section");
      const link = Object.assign(document.createElement("a"), { href: `${one.page}#${one.id}`, textContent: one.name });
      const head = document.createElement("h2");
      head.append(link, " ", Object.assign(document.createElement("span"), { className: "small", textContent: one.postcodes }));
      item.append(head);
      if (list.length < 4) {
        page(one.page).then((there) => {
          const stops = there.getElementById(one.id).querySelector("ul").cloneNode(true);
          // Addresses of the page count from its own folder.
          for (const to of stops.querySelectorAll("a")) to.href = new URL(to.getAttribute("href"), new URL(one.page, location.href)).href;
          // Of one commune the line above says so.
          if (list.length > 1) item.append(Object.assign(document.createElement("p"), { textContent: says.around.replace("{q}", one.name) }));
          item.append(stops);
        }).catch(() => {});
      }
      return item;
    }));
  };
  const help = document.querySelector("p.elsewhere");
  const search = () => {
    const typed = form.elements.q.value;
    const query = fold(typed);
    nearest.replaceChildren();
    nearest.hidden = true;
    help?.classList.remove("first");
    document.querySelector(".index-text").hidden = query !== "";
    if (!query) {
      show(() => true);
      offer([]);
      status.textContent = "";
      return;
    }
    const wanted = tokens(typed);
    const ranks = new Map(entries.map((entry) => [entry, rank(query, wanted, entry)]));
    const best = Math.min(2, ...ranks.values());
    if (beside === null && best > 0) {
      load().then(() => { if (form.elements.q.value === typed) search(); });
      if (best === 2) return;
    }
    const unserved = new Map((beside ?? []).map((entry) => [entry, rank(query, wanted, entry)]));
    const nextBest = Math.min(2, ...unserved.values());
    if (nextBest < best || (best === 1 && nextBest === 1)) {
      const found = entries.filter((entry) => ranks.get(entry) === nextBest);
      const more = [...unserved].filter(([, is]) => is === nextBest).map(([entry]) => entry);
      show((entry) => found.includes(entry));
      offer(more);
      status.textContent = found.length + more.length > 1 ? says.some.replace("{n}", found.length + more.length) : says.around.replace("{q}", more[0].name);
      return;
    }
    offer([]);
    if (best < 2) {
      const found = entries.filter((entry) => ranks.get(entry) === best);
      show((entry) => found.includes(entry));
      status.textContent = says.some.replace("{n}", found.length);
      return;
    }
    const apart = new Map(entries.map((entry) => [entry, similar(query, wanted, entry)]));
    const beyond = new Map([...unserved.keys()].map((entry) => [entry, similar(query, wanted, entry)]));
    const closest = Math.min(...apart.values(), ...beyond.values());
    show((entry) => closest < Infinity && apart.get(entry) <= closest);
    offer([...beyond].filter(([, is]) => closest < Infinity && is <= closest).map(([entry]) => entry));
    status.textContent = `${says.none.replace("{q}", typed.trim())} ${closest < Infinity ? says.similar : says.advice}`;
    help?.classList.add("first");
  };
  // As the crow flies, in kilometres.
  const kilometres = (here, there) => {
    const rad = Math.PI / 180;
    const x = (there[1] - here[1]) * rad * Math.cos(((here[0] + there[0]) / 2) * rad);
    return 6371 * Math.hypot(x, (there[0] - here[0]) * rad);
  };
  // The card of a stop as the page of all stops has it; without that page, the card of its commune.
  const card = (stops, { href, item }) => {
    const from = new URL(says.stops, location.href);
    const links = [...(stops?.querySelectorAll("main li > a:first-child") ?? [])];
    const link = links.find((one) => new URL(one.getAttribute("href"), from).href === new URL(href, location.href).href);
    const copy = (link?.parentElement ?? item).cloneNode(true);
    for (const name of ["data-search", "data-streets", "data-at", "value", "hidden"]) copy.removeAttribute(name);
    if (link) for (const to of copy.querySelectorAll("a")) to.href = new URL(to.getAttribute("href"), from).href;
    return copy;
  };
  const around = async ({ coords }) => {
    const here = [coords.latitude, coords.longitude];
    const placed = entries.flatMap(({ item }) => (item.dataset.at ?? "").split(" ").filter(Boolean).map((one) => {
      const [latitude, longitude, href] = one.split(",");
      return { km: kilometres(here, [Number(latitude), Number(longitude)]), href: says.root + href, item };
    })).sort((one, other) => one.km - other.km).slice(0, 3);
    const stops = await page(says.stops).catch(() => null);
    form.elements.q.value = "";
    show(() => true);
    offer([]);
    nearest.replaceChildren(...placed.map((place) => {
      const copy = card(stops, place);
      const away = document.createElement("span");
      away.className = "distance";
      away.textContent = ` ${says.distance.replace("{km}", Math.max(1, Math.round(place.km)))}`;
      copy.querySelector("a").after(away);
      return copy;
    }));
    nearest.hidden = false;
    status.textContent = says.nearest;
  };
  form.querySelector(".around").addEventListener("click", () => {
    status.textContent = says.looking;
    navigator.geolocation.getCurrentPosition(around, () => { status.textContent = says.lost; }, { timeout: 15000, maximumAge: 300000 });
  });
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = document.querySelector("[data-search]:not([hidden]) a, .others:not([hidden]) a");
    if (first && form.elements.q.value) first.focus();
  });
  // What was typed while this was on its way, else what the address brings.
  form.elements.q.value ||= new URLSearchParams(location.search).get("q") ?? "";
  if (form.elements.q.value) search();
})();
