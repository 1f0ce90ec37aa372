// Comfort only: every page works without it. Keeps nothing, and asks this server alone.
"use strict";
document.documentElement.classList.add("script");

// The search answers while one types or ticks, without a jump of the page.
const form = document.getElementById("soegning");
if (form) {
  let asked = 0;
  let waiting;

  const refresh = async (typing) => {
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
      if (turn !== asked || !fresh) return;
      for (const details of fresh.querySelectorAll("details")) {
        if (open.has(details.querySelector("summary").textContent)) details.open = true;
      }
      document.getElementById("svar").replaceWith(fresh);
      if (again) [...form.elements].find((e) => e.name === "filter" && e.value === again)?.focus();
    } catch {
      // The button still works.
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target.id !== "q") return;
    clearTimeout(waiting);
    waiting = setTimeout(() => refresh(true), 200);
  });
  form.addEventListener("change", (event) => {
    if (event.target.name === "filter") refresh(false);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

// A button to print, where there is something to hand out.
for (const place of document.querySelectorAll("[data-print]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = place.dataset.print;
  button.addEventListener("click", () => window.print());
  place.append(button);
}
