// Brings the open page up to date in its place. Every page and every act works without it.
"use strict";
(() => {
  const page = document.getElementById("page");
  const stale = document.getElementById("stale");
  const now = document.getElementById("now");
  if (!page || !page.dataset.etag) return;
  const QUICK = 1000, SLOW = 3000;
  let etag = page.dataset.etag;
  let quiet = 0;

  const key = (node) => (node.nodeType === 1 ? node.dataset.key || node.id || "" : "");
  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && key(a) === key(b);

  // What the reader has opened, typed or focused stays as it is.
  const attributes = (old, fresh) => {
    const kept = old.nodeName === "DETAILS" ? ["open"] : [];
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value && !kept.includes(name)) old.setAttribute(name, value);
    }
  };

  const morph = (old, fresh) => {
    let at = old.firstChild;
    for (const want of [...fresh.childNodes]) {
      let found = at;
      while (found && !alike(found, want)) found = found.nextSibling;
      if (!found) {
        old.insertBefore(want, at);
        continue;
      }
      while (at !== found) {
        const next = at.nextSibling;
        at.remove();
        at = next;
      }
      if (found.nodeType === 1) {
        if (!found.isEqualNode(want)) {
          attributes(found, want);
          if (!["INPUT", "TEXTAREA", "SELECT"].includes(found.nodeName)) morph(found, want);
        }
      } else if (found.nodeValue !== want.nodeValue) {
        found.nodeValue = want.nodeValue;
      }
      at = found.nextSibling;
    }
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
  };

  const say = (text) => {
    stale.textContent = text;
    stale.hidden = text === "";
  };

  const followed = () => {
    const log = page.querySelector("[data-follow]");
    return log && log.scrollTop + log.clientHeight >= log.scrollHeight - 40 ? log : null;
  };
  const follow = () => {
    const log = page.querySelector("[data-follow]");
    if (log) log.scrollTop = log.scrollHeight;
  };

  const look = async () => {
    const answer = await fetch(location.href, {
      headers: { "x-tidegate-live": "1", "if-none-match": etag },
      cache: "no-store",
      credentials: "same-origin",
    });
    const time = answer.headers.get("x-tidegate-now");
    if (time && now.textContent !== time) now.textContent = time;
    if (answer.status === 304) {
      quiet += 1;
      say("");
      return;
    }
    if (answer.status === 401) {
      say("You are signed out: ask for a new link with `tidegate console`.");
      return;
    }
    const fresh = document.createElement("template");
    fresh.innerHTML = await answer.text();
    const end = followed();
    morph(page, fresh.content);
    if (end) follow();
    etag = answer.headers.get("etag") || etag;
    quiet = 0;
    say("");
  };

  const again = async () => {
    if (document.visibilityState === "visible") {
      try {
        await look();
      } catch {
        quiet += 1;
        say("The engine does not answer; what you see may be old.");
      }
    }
    setTimeout(again, quiet > 4 ? SLOW : QUICK);
  };

  follow();
  setTimeout(again, QUICK);
  document.addEventListener("visibilitychange", () => { quiet = 0; });
  document.querySelectorAll("select[name=theme]").forEach((select) =>
    select.addEventListener("change", () => select.form.submit()));
})();
