// SPDX-License-Identifier: AGPL-3.0-or-later
// A few small kindnesses; every page works without them.
(() => {
  "use strict";

  // A password can be read while it is typed.
  for (const field of document.querySelectorAll("input[data-show]")) {
    const box = document.createElement("input");
    box.type = "checkbox";
    const label = document.createElement("label");
    label.className = "show";
    label.append(box, field.dataset.show);
    box.addEventListener("change", () => { field.type = box.checked ? "text" : "password"; });
    field.form?.addEventListener("submit", () => { field.type = "password"; });
    field.after(label);
  }

  // How many characters are left; typing is never blocked.
  for (const field of document.querySelectorAll("[data-limit]")) {
    const limit = Number(field.dataset.limit);
    const line = document.createElement("p");
    line.className = "hint";
    line.setAttribute("role", "status");
    const count = () => {
      const left = limit - [...field.value.normalize("NFC")].length;
      line.className = left < 0 ? "err" : "hint";
      line.hidden = left > limit / 2;
      line.textContent = left < 0 ? say("js.limit.over", { jumlah: -left }) : say("js.limit.left", { jumlah: left });
    };
    field.addEventListener("input", count);
    field.after(line);
    count();
  }

  // Out at once: nothing is left to see while the other page loads, the way back does not lead here, and who comes after finds
  // nobody signed in and nothing begun.
  for (const form of document.querySelectorAll("[data-exit]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const told = new URLSearchParams(new FormData(form));
      told.set("cepat", "diam");
      navigator.sendBeacon(form.action, told);
      location.replace(form.dataset.exit);
      document.title = say("js.exit.title");
      document.body.replaceChildren();
    });
  }

  // A ready text goes to the clipboard.
  for (const text of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn small ghost";
    button.textContent = text.dataset.copy;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        button.textContent = text.dataset.copied;
      } catch {
        getSelection().selectAllChildren(text);
        button.textContent = say("js.copy.by_hand");
      }
    });
    text.nextElementSibling.prepend(button);
  }

  // A page for when there is no signal.
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
})();
