// SPDX-License-Identifier: AGPL-3.0-or-later
// Entering on behalf, faster: everything here only saves keystrokes; the form works without it.
(() => {
  "use strict";

  const form = document.getElementById("entri");
  if (!form) return;
  const field = (name) => form.elements.namedItem(name);
  const story = field("story");
  const line = (after, className = "hint") => {
    const made = document.createElement("p");
    made.className = className;
    made.setAttribute("role", "status");
    after.after(made);
    return made;
  };

  // ---- channel: as last time ---------------------------------------------------------------------
  const remembered = "laporbup.saluran";
  const channels = [...form.querySelectorAll("input[name=channel]")];
  if (!channels.some((one) => one.checked)) {
    const last = channels.find((one) => one.value === localStorage.getItem(remembered));
    if (last) last.checked = true;
  }
  form.addEventListener("submit", () => {
    const chosen = channels.find((one) => one.checked);
    if (chosen) localStorage.setItem(remembered, chosen.value);
  });

  // ---- when: two choices instead of a date ---------------------------------------------------------
  const received = field("received_at");
  const two = (number) => String(number).padStart(2, "0");
  // The regency's own clock (UTC+7), wherever the machine thinks it stands.
  const local = (ago) => new Date(Date.now() + 7 * 3600e3 - ago);
  const day = (at) => `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const whens = {
    [say("js.entry.now")]: () => `${day(local(0))}T${two(local(0).getUTCHours())}:${two(local(0).getUTCMinutes())}`,
    [say("js.entry.evening")]: () => `${day(local(864e5))}T20:00`,
  };
  const when = document.createElement("div");
  when.className = "acts";
  for (const [label, value] of Object.entries(whens)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = label;
    button.addEventListener("click", () => { received.value = value(); });
    when.append(button);
  }
  received.after(when);

  // ---- the questions of the chosen category ------------------------------------------------------------
  const category = field("category");
  const sets = [...form.querySelectorAll("fieldset[data-category]")];
  const ask = () => {
    for (const set of sets) {
      set.hidden = set.dataset.category !== category.value;
      set.disabled = set.hidden;
    }
  };
  category.addEventListener("change", ask);

  // ---- the place by typing: one field in front of the two menus ------------------------------------------
  const kecamatan = field("kecamatan");
  const village = field("village");
  const area = document.getElementById("wilayah");
  const words = (text) => text.toLowerCase().normalize("NFKD").match(/[a-z0-9]+/g) ?? [];
  const places = [];
  for (const option of kecamatan.options) {
    if (option.value) places.push({ label: option.text, kecamatan: option.value, village: "", words: words(option.text) });
  }
  const codes = new Map(places.map((place) => [place.label, place.kecamatan]));
  for (const group of village.querySelectorAll("optgroup")) {
    for (const option of group.querySelectorAll("option")) {
      places.push({
        label: `${option.text}, ${group.label}`, kecamatan: codes.get(group.label), village: option.value,
        words: words(`${option.text} ${group.label}`), own: words(option.text).join(" "),
      });
    }
  }
  const filler = new Set(["desa", "ds", "kelurahan", "kel", "kecamatan", "kec"]);
  const find = (text) => {
    const typed = words(text).filter((word) => !filler.has(word));
    if (!typed.length) return [];
    const exact = places.filter((place) => place.words.join(" ") === typed.join(" "));
    if (exact.length) return exact;
    const found = places.filter((place) => typed.every((word) => place.words.some((own) => own.startsWith(word))));
    const named = found.filter((place) => place.own === typed.join(" "));
    return named.length ? named : found;
  };
  const typing = document.createElement("div");
  typing.className = "field";
  typing.innerHTML = '<label for="tempat"></label><input id="tempat" type="text" list="tempat-daftar"'
    + ' autocomplete="off" aria-describedby="tempat-hasil"><datalist id="tempat-daftar"></datalist>';
  typing.firstChild.textContent = say("js.entry.place");
  const typed = typing.querySelector("input");
  for (const place of places) {
    const option = document.createElement("option");
    option.value = place.label;
    typing.querySelector("datalist").append(option);
  }
  const said = line(typed);
  said.id = "tempat-hasil";
  const choose = (place) => {
    kecamatan.value = place ? place.kecamatan : "";
    village.value = place ? place.village : "";
  };
  const place = (note = "") => {
    const found = find(typed.value);
    choose(found.length === 1 ? found[0] : null);
    if (found.length === 1) {
      const [{ label, village: below }] = found;
      said.textContent = below ? say("js.entry.place.village", { asal: note, tempat: label })
        : say("js.entry.place.kecamatan", { asal: note, tempat: label });
    } else if (!found.length) said.textContent = typed.value ? say("js.entry.place.none") : "";
    else {
      const some = found.slice(0, 4).map((one) => one.label).join("; ") + (found.length > 4 ? "; …" : "");
      said.textContent = say("js.entry.place.some", { jumlah: found.length, tempat: some });
    }
  };
  typed.addEventListener("input", () => { typed.dataset.touched = "1"; place(); });
  typed.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.ctrlKey) event.preventDefault(); });
  if (!area.querySelector(".bad")) {
    const before = places.find((one) => one.kecamatan === kecamatan.value && one.village === village.value);
    area.before(typing);
    area.hidden = true;
    if (before) { typed.value = before.label; typed.dataset.touched = "1"; place(); }
  }
  // What the message itself says: "desa Kaleng kec. Puring".
  const readPlace = () => {
    if (typed.dataset.touched || !typing.isConnected) return;
    const named = (mark) => story.value.match(new RegExp(`\\b(?:${mark})\\.?\\s+([a-z]+)(?:\\s+([a-z]+))?`, "i"));
    const guess = (mark, own) => {
      const match = named(mark);
      if (!match) return "";
      return [`${match[1]} ${match[2] ?? ""}`, match[1]].map((text) => text.trim().toLowerCase())
        .find((text) => places.some((one) => (own ? one.own === text : !one.village && one.words.join(" ") === text))) ?? "";
    };
    const text = `${guess("desa|ds|kelurahan|kel", true)} ${guess("kecamatan|kec", false)}`.trim();
    if (!text || find(text).length !== 1) return;
    typed.value = find(text)[0].label;
    place(say("js.entry.place.read"));
  };

  // ---- pictures: pasted, dropped or chosen; made small and shown before they leave ------------------------
  const input = field("photo");
  const shelf = document.createElement("ul");
  shelf.className = "thumbs";
  input.after(shelf);
  const trouble = line(shelf, "err");
  const most = 5;
  const { kinds, drawn, small } = globalThis.laporbup;
  let files = [];
  const show = () => {
    const kept = new DataTransfer();
    for (const file of files) kept.items.add(file);
    input.files = kept.files;
    shelf.replaceChildren(...files.map((file) => {
      const item = document.createElement("li");
      const remove = document.createElement("button");
      remove.type = "button";
      remove.className = "link";
      remove.textContent = say("js.file.drop.name", { nama: file.name });
      remove.addEventListener("click", () => {
        files = files.filter((one) => one !== file);
        show();
        input.focus();
      });
      if (file.type !== "application/pdf") {
        const picture = document.createElement("img");
        picture.alt = "";
        drawn(file, 320).then((made) => { picture.src = made.toDataURL("image/jpeg", 0.7); }, () => picture.remove());
        item.append(picture);
      }
      item.append(remove);
      return item;
    }));
  };
  const add = async (more) => {
    trouble.textContent = "";
    const room = most - form.querySelectorAll("input[name=kept]:checked").length;
    for (const file of more) {
      if (!kinds.test(file.type)) trouble.textContent = say("js.entry.file.kind", { nama: file.name });
      else if (files.length >= room) trouble.textContent = say("js.entry.file.most", { jumlah: most });
      else files.push(await small(file));
    }
    show();
  };
  let pasted = 0;
  form.addEventListener("paste", (event) => {
    const got = [...event.clipboardData.files];
    if (!got.length) return;
    event.preventDefault();
    add(got.map((file) => {
      pasted += 1;
      return new File([file], `tempelan-${pasted}.${file.type.split("/")[1]}`, { type: file.type });
    }));
  });
  form.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  input.addEventListener("change", () => add([...input.files]));

  // ---- proposals and twins beside the form -----------------------------------------------------------------
  const aside = document.getElementById("saran");
  let asked = null;
  let waiting = 0;
  const suggest = async () => {
    if (!form.dataset.suggest) return;
    asked?.abort();
    asked = new AbortController();
    // In the body: what is told here must stand in no address.
    const body = new URLSearchParams({
      csrf: field("csrf").value, title: field("title").value, story: [...story.value].slice(0, 500).join(""), place: field("place").value,
      kecamatan: kecamatan.value, category: category.value, sender: form.querySelector("input[name=sender]:checked")?.value ?? "",
    });
    try {
      const answer = await fetch(form.dataset.suggest, { method: "POST", body, signal: asked.signal });
      if (!answer.ok) return;
      const made = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".saran");
      if (made) aside.replaceChildren(document.importNode(made, true));
      dress();
    } catch { /* asked anew, or no connection: the form does without */ }
  };
  const take = (button) => {
    category.value = button.dataset.category;
    ask();
    for (const other of aside.querySelectorAll(".usul")) other.setAttribute("aria-pressed", String(other === button));
  };
  const twin = field("twin");
  function dress() {
    aside.querySelectorAll(".usul").forEach((button, number) => {
      if (number < 3) button.title = `Alt+${number + 1}`;
      button.setAttribute("aria-pressed", String(button.dataset.category === category.value));
      button.addEventListener("click", () => take(button));
    });
    for (const link of aside.querySelectorAll(".kembar")) {
      link.target = "_blank";
      link.rel = "noreferrer";
      if (!form.dataset.merge) continue;
      const label = document.createElement("label");
      label.className = "show";
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = twin.value === link.dataset.code;
      label.append(box, say("js.entry.merge"));
      box.addEventListener("change", () => {
        twin.value = box.checked ? link.dataset.code : "";
        for (const other of aside.querySelectorAll("input[type=checkbox]")) if (other !== box) other.checked = false;
      });
      link.after(label);
    }
  }
  form.addEventListener("input", (event) => {
    if (event.target === story) readPlace();
    clearTimeout(waiting);
    if ([...story.value].length >= 10) waiting = setTimeout(suggest, 400);
  });

  // ---- the keyboard ------------------------------------------------------------------------------------------
  const buttons = form.querySelectorAll(".acts > button:not([type])");
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      form.requestSubmit(buttons[event.shiftKey ? 1 : 0]);
    }
    if (event.altKey && ["1", "2", "3"].includes(event.key)) {
      const button = aside.querySelectorAll(".usul")[Number(event.key) - 1];
      if (button) { event.preventDefault(); take(button); }
    }
  });
  line(buttons[0].parentElement).textContent = say("js.entry.keys");
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asked?.abort();
  });
  ask();
})();
