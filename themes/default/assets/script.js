"use strict";
// Refines what is already complete: hides passages that are over, and finds communes as one types.
(() => {
  const words = document.body.dataset;
  const now = new Date();
  const day = (shift) => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };
  const near = { [day(0)]: words.today, [day(1)]: words.tomorrow };
  for (const list of document.querySelectorAll("ol.passages")) {
    let held = 0;
    const wanted = [...list.children].filter((item) => !item.hidden && !item.matches(".cancelled, .gone")).length;
    for (const item of list.children) {
      const over = new Date(item.dataset.end) < now;
      item.hidden = over || held >= wanted;
      if (!item.hidden && !item.matches(".cancelled, .gone")) held += 1;
      const word = near[item.dataset.day];
      if (word) {
        const mark = document.createElement("strong");
        mark.className = "soon";
        mark.textContent = word;
        item.querySelector(".when").prepend(mark, " ");
      }
    }
    const beyond = list.parentElement.querySelector(".beyond");
    if (beyond) beyond.hidden = held > 0;
  }
  const form = document.querySelector("form.search");
  if (!form) return;
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
  const entries = [...document.querySelectorAll("[data-search]")].map((item) => ({ item, names: item.dataset.search.split("|") }));
  const likeness = (query, name) => {
    if (name.startsWith(query)) return 0;
    if (name.split(" ").some((word) => word.startsWith(query))) return 1;
    if (/^\d+$/.test(query)) return 9;
    return 2 + Math.min(distance(query, name), distance(query, name.slice(0, query.length)));
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
