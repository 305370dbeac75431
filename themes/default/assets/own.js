// Stops that a reader keeps stay in the device: nothing is sent.
const own = document.querySelector("[data-own]");
const labels = own.dataset.words;
// This file is one folder below the root of the site.
const root = new URL("..", import.meta.url).pathname;
const key = "halte " + root;
let kept = [];
try { kept = JSON.parse(localStorage.getItem(key)) ?? []; } catch { kept = null; }
const add = (tag, text, into) => {
  const made = document.createElement(tag);
  made.textContent = text;
  into.append(made);
  return made;
};
if (labels) {
  own.className = "buttons";
  own.ariaLive = "polite";
  const path = location.pathname.slice(root.length);
  const name = [...document.querySelector("h1").childNodes].map((part) => part.textContent.trim()).join(", ");
  const [keep, leave, share, copied, print] = labels.split("|");
  const button = (text, act) => {
    const made = add("button", text, own);
    made.className = "button quiet";
    made.onclick = () => act(made);
  };
  const is = (one) => one[0] === path;
  const word = () => kept.some(is) ? leave : keep;
  if (kept) button(word(), (made) => {
    kept = kept.some(is) ? kept.filter((one) => !is(one)) : [...kept, [path, name]];
    localStorage.setItem(key, JSON.stringify(kept));
    made.textContent = word();
  });
  const url = location.href.split("#")[0];
  const copy = (made) => navigator.clipboard.writeText(url).then(() => { made.textContent = copied; });
  if (navigator.share) button(share, () => navigator.share({ title: name, url }).catch(() => {}));
  else if (navigator.clipboard) button(share, copy);
  button(print, () => window.print());
}
else for (const [to, stop] of kept ?? []) add("a", stop, add("p", "", own)).href = root + to;
own.hidden = !own.querySelector("a, button");
