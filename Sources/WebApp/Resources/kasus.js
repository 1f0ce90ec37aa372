// Comfort only: every page works without it. Keeps nothing beyond this page's memory, and asks this server alone.
"use strict";
document.documentElement.classList.add("script");

// The search answers while one types or ticks, without a jump of the page.
let asked = 0;
let waiting;

const refresh = async (form, typing) => {
  const turn = ++asked;
  const body = new URLSearchParams(new FormData(form));
  if (typing) body.set("skriver", "1");
  const focus = document.activeElement;
  const again = focus && focus.value && focus.name === "filter" ? focus.value : null;
  const open = new Set([...form.querySelectorAll("details[open] > summary")].map((s) => s.textContent));
  try {
    const response = await fetch(form.action, { method: "POST", body, cache: "no-store" });
    if (turn !== asked || !response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("svar");
    const old = form.querySelector("#svar");
    if (turn !== asked || !fresh || !old) return;
    for (const details of fresh.querySelectorAll("details")) {
      if (open.has(details.querySelector("summary").textContent)) details.open = true;
    }
    old.replaceWith(fresh);
    if (again) [...form.elements].find((e) => e.name === "filter" && e.value === again)?.focus();
  } catch {
    // The button still works.
  }
};

document.addEventListener("input", (event) => {
  if (event.target.id !== "q" || event.target.form?.id !== "soegning") return;
  clearTimeout(waiting);
  waiting = setTimeout(() => refresh(event.target.form, true), 200);
});
document.addEventListener("change", (event) => {
  if (event.target.name === "filter" && event.target.form?.id === "soegning") refresh(event.target.form, false);
});

// On a narrow screen the hits come before the filters, which are a tap away.
const foldFacets = () => {
  const facets = document.querySelector("details.facets");
  if (facets && matchMedia("(max-width: 52rem)").matches && !facets.querySelector(":checked")) facets.open = false;
};
foldFacets();

// The next page comes into this one. What was typed stands in no address, so a browser that goes back could only ask whether
// to send it again; here the answer is still in this page's memory, and in the history there is nothing but a number.
const parts = ["header.top", "main", "footer.foot"];
const left = new Map();
// No page before this one had these numbers.
let newest = Math.floor(performance.timeOrigin);
let here = newest;
history.replaceState(here, "");
history.scrollRestoration = "manual";

const leave = () => {
  const nodes = parts.map((part) => document.body.querySelector(`:scope > ${part}`));
  left.set(here, { nodes, title: document.title, lang: document.documentElement.lang, focus: document.activeElement, y: scrollY });
  return nodes;
};

const show = (old, view) => {
  clearTimeout(waiting);
  asked += 1;
  old.forEach((node, number) => node.replaceWith(view.nodes[number]));
  document.title = view.title;
  document.documentElement.lang = view.lang;
};

const enter = (page, address) => {
  const nodes = parts.map((part) => page.body.querySelector(`:scope > ${part}`));
  if (nodes.includes(null)) return false;
  // Where one went back before, the way forward is gone.
  for (const number of left.keys()) if (number > here) left.delete(number);
  show(leave(), { nodes: nodes.map((node) => document.adoptNode(node)), title: page.title, lang: page.documentElement.lang });
  here = ++newest;
  history.pushState(here, "", address.pathname + address.search + address.hash);
  addPrintButtons();
  foldFacets();
  const target = address.hash ? document.getElementById(decodeURIComponent(address.hash.slice(1))) : null;
  document.querySelector("main").focus({ preventScroll: true });
  if (target) target.scrollIntoView({ behavior: "instant" });
  else scrollTo({ top: 0, behavior: "instant" });
  return true;
};

const go = async (address, options, otherwise) => {
  try {
    const response = await fetch(address, { ...options, cache: options.method ? "no-store" : "default" });
    const isPage = response.headers.get("Content-Type")?.startsWith("text/html") && !response.redirected;
    if (isPage && enter(new DOMParser().parseFromString(await response.text(), "text/html"), new URL(address))) return;
  } catch {
    // The browser says what is wrong.
  }
  otherwise();
};

let isNative = false;
document.addEventListener("submit", (event) => {
  const form = event.target;
  const sender = event.submitter;
  if (isNative || form.method !== "post") return;
  event.preventDefault();
  const address = sender?.hasAttribute("formaction") ? sender.formAction : form.action;
  go(address, { method: "POST", body: new URLSearchParams(new FormData(form, sender)) }, () => {
    isNative = true;
    form.requestSubmit(sender);
    isNative = false;
  });
});
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const isPlain = event.button === 0 && !event.defaultPrevented && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  go(link.href, {}, () => location.assign(link.href));
});
addEventListener("popstate", (event) => {
  // A jump within the page has no number of its own.
  if (event.state === null || event.state === here) return;
  const view = left.get(event.state);
  if (!view) return location.reload();
  const old = leave();
  here = event.state;
  show(old, view);
  scrollTo({ top: view.y, behavior: "instant" });
  view.focus?.focus?.({ preventScroll: true });
});

// A button to print, where there is something to hand out.
const addPrintButtons = () => {
  for (const place of document.querySelectorAll("[data-print]")) {
    if (place.querySelector("button")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = place.dataset.print;
    button.addEventListener("click", () => window.print());
    place.append(button);
  }
};
addPrintButtons();
