"use strict";
// Finds communes as one types: by name, spelling variant or postcode, forgiving accents and slips.
(() => {
  const form = document.querySelector("form.search");
  const fold = (text) => text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "").replace(/\bste?\b\.?/g, (st) => (st.startsWith("ste") ? "sainte" : "saint")).replace(/[^a-z0-9]+/g, " ").trim();
  // Letters to change, add or leave out to make one word of another.
  const distance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      let corner = i - 1;
      row[0] = i;
      for (let j = 1; j <= b.length; j += 1) {
        const up = row[j];
        row[j] = Math.min(up + 1, row[j - 1] + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
        corner = up;
      }
    }
    return row[b.length];
  };
  // Words that sound alike in French: eau as o, double letters as single ones, h as nothing.
  const sound = (text) => text.replace(/e?aux?/g, "o").replace(/ph/g, "f").replace(/ck|qu|c(?=[aou])/g, "k").replace(/y/g, "i")
    .replace(/h/g, "").replace(/(.)\1/g, "$1");
  const entries = [...document.querySelectorAll("[data-search]")].map((item) => ({ item, names: item.dataset.search.split("|") }));
  const likeness = (query, name) => {
    if (name.startsWith(query)) return 0;
    if (name.split(" ").some((word) => word.startsWith(query))) return 1;
    if (/^\d+$/.test(query)) return 9;
    const heard = distance(sound(query), sound(name));
    return 2 + Math.min(distance(query, name), distance(query, name.slice(0, query.length)), heard);
  };
  const search = () => {
    const query = fold(form.elements.q.value);
    const found = entries.map((entry) => (query ? Math.min(...entry.names.map((name) => likeness(query, name))) : 0));
    const best = Math.min(...found);
    const limit = best <= 1 ? 1 : Math.min(best, 2 + Math.max(1, Math.floor(query.length / 3)));
    let count = 0;
    entries.forEach((entry, place) => {
      entry.item.hidden = found[place] > limit;
      if (!entry.item.hidden) count += 1;
    });
    for (const section of document.querySelectorAll(".index section")) {
      section.hidden = !section.querySelector("[data-search]:not([hidden])");
    }
    form.querySelector("[role=status]").textContent = !query ? "" : count ? form.dataset.some.replace("{n}", count) : form.dataset.none;
  };
  form.hidden = false;
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = document.querySelector("[data-search]:not([hidden]) a");
    if (first && form.elements.q.value) first.focus();
  });
})();
