"use strict";
// Refines what is complete without it: hides what is over, shows what comes after, says what is soon.
(() => {
  const words = document.body.dataset;
  // Pages of a demonstration name the day for which they were made.
  const told = document.querySelector("meta[name=halte-day]");
  const now = told ? new Date(told.content + "T00:00") : new Date();
  const day = (shift) => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };
  const near = { [day(0)]: ["today", words.today], [day(1)]: ["today", words.tomorrow] };
  // The menu is folded where there is little room.
  const room = matchMedia("(min-width:48rem)");
  const menu = document.querySelector("header details");
  document.querySelector(".top").classList.remove("plain");
  const unfold = () => { if (menu) menu.open = room.matches; };
  unfold();
  room.addEventListener("change", unfold);
  for (const form of document.querySelectorAll("form.search")) form.hidden = false;
  for (const next of document.querySelectorAll("[data-until]")) next.hidden = new Date(next.dataset.until) < now;
  // In lists by month, days that are over; then months and lists that have nothing left.
  for (const lines of document.querySelectorAll(".all .lines")) {
    for (const line of lines.children) line.hidden = line.querySelector("time").dateTime.slice(0, 10) < day(0);
    lines.hidden = [...lines.children].every((line) => line.hidden);
    lines.previousElementSibling.hidden = lines.hidden;
  }
  for (const all of document.querySelectorAll(".all")) all.hidden = !all.querySelector(".lines:not([hidden]), :scope > p > a");
  const mark = (item) => {
    const start = item.querySelector("time").dateTime;
    const isHeld = !item.matches(".cancelled, .gone");
    const isNow = isHeld && new Date(start) <= now && now < new Date(item.dataset.end);
    const [look, word] = isNow ? ["now", words.now] : near[start.slice(0, 10)] ?? [];
    if (!word) return;
    let badges = item.querySelector(".badges");
    if (!badges) {
      badges = document.createElement("p");
      badges.className = "badges";
      item.querySelector(".when").before(badges);
    }
    const badge = document.createElement("span");
    badge.className = "badge " + look;
    badge.textContent = word;
    badges.append(" ", badge);
  };
  for (const next of document.querySelectorAll("[data-next]")) {
    const beyond = next.querySelector(".beyond");
    const items = [...next.querySelectorAll(".passages > li")];
    if (items.length === 0) continue;
    const isHeld = (item) => !item.matches(".cancelled, .gone");
    const wanted = items.filter((item) => !item.hidden && isHeld(item)).length;
    const answer = next.querySelector(".answer");
    let held = 0;
    for (const item of items) {
      item.hidden = new Date(item.dataset.end) < now || held >= wanted;
      // What is next is the answer.
      if (answer && !item.hidden && held === 0) answer.append(item);
      if (!item.hidden && isHeld(item)) held += 1;
      mark(item);
    }
    const rest = next.querySelector(".rest");
    if (rest) rest.hidden = rest.previousElementSibling.hidden = !rest.querySelector("li:not([hidden])");
    const known = new Date(beyond.dataset.last) > now;
    beyond.hidden = held > 0 || known;
    next.querySelector(".stale").hidden = held > 0 || !known;
    next.querySelector(".as-of").hidden = held === 0;
  }
  // What a reader keeps, shares or prints: fetched when its place comes into view, or where something is kept.
  const own = document.querySelector("[data-own]");
  const load = () => import(new URL(own.dataset.own, location));
  if (own?.dataset.words) new IntersectionObserver((seen, eye) => {
    if (!seen[0].isIntersecting) return;
    eye.disconnect();
    load();
  }).observe(own.parentElement);
  else if (own && localStorage.length) load();
})();
