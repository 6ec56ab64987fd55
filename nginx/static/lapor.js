// SPDX-License-Identifier: AGPL-3.0-or-later
// Step 1 of a report, easier: categories are proposed while one writes, and what the chosen one asks
// appears at once; the phone's position is taken if its owner wants. The form works without it.
(() => {
  "use strict";
  const form = document.getElementById("lapor");
  if (!form) return;
  const field = (name) => form.elements.namedItem(name);
  const category = field("category");
  const shelf = document.getElementById("usul");
  const news = document.getElementById("usul-kabar");

  const exit = document.querySelector(".exit");
  const exits = form.dataset.quick.split(" ");
  // Whoever sees such a category here may have to be gone at once.
  const offerExit = () => {
    const near = [category, ...shelf.querySelectorAll("input")].map((one) => one.value).filter(Boolean);
    if (exit) exit.hidden = !near.some((one) => exits.includes(one));
  };
  const ask = () => {
    offerExit();
    for (const part of form.querySelectorAll("fieldset[data-category]")) {
      const on = part.dataset.category === category.value;
      part.hidden = part.disabled = !on;
      if (on) field("asked").value = category.value;
    }
  };
  const mark = () => {
    for (const one of shelf.querySelectorAll("input")) one.checked = one.value === category.value;
  };
  let byHand = category.value !== "";
  category.addEventListener("change", () => { byHand = category.value !== ""; mark(); ask(); });
  shelf.addEventListener("change", (event) => { category.value = event.target.value; ask(); });

  let asked = null;
  let waiting = 0;
  let shown = "";
  const propose = async () => {
    asked?.abort();
    asked = new AbortController();
    const first = (name) => [...field(name).value].slice(0, 300).join("");
    // In the body: what is told here must stand in no address.
    const body = new URLSearchParams({ csrf: field("csrf").value, title: first("title"), story: first("story") });
    try {
      const answer = await fetch(form.dataset.suggest, { method: "POST", body, signal: asked.signal });
      if (!answer.ok) return;
      const text = await answer.text();
      if (text === shown) return;
      shown = text;
      const made = new DOMParser().parseFromString(text, "text/html").querySelector(".proposals");
      if (!made) return;
      shelf.replaceChildren(document.importNode(made, true));
      mark();
      offerExit();
      const names = [...shelf.querySelectorAll(".choice b")].map((one) => one.textContent);
      news.textContent = names.length ? say("js.suggest", { nama: names.join("; ") }) : "";
    } catch { /* asked anew, or no connection: the list below is always there */ }
  };
  for (const name of ["title", "story"]) {
    field(name).addEventListener("input", () => {
      clearTimeout(waiting);
      if (!byHand && [...field("title").value + field("story").value].length >= 3) waiting = setTimeout(propose, 500);
    });
  }
  // ---- the villages of the kecamatan, and the kecamatan of the village ---------------------------
  const kecamatan = field("kecamatan");
  const village = field("village");
  const all = [...village.children];
  const name = () => kecamatan.selectedOptions[0]?.text;
  const narrow = () => {
    const kept = village.value;
    village.replaceChildren(...all.filter((one) => one.tagName !== "OPTGROUP" || kecamatan.value === "" || one.label === name()));
    village.value = kept;
    if (village.selectedIndex < 0) village.value = "";
  };
  kecamatan.addEventListener("change", narrow);
  village.addEventListener("change", () => {
    const group = village.selectedOptions[0]?.closest("optgroup");
    if (!group || kecamatan.value !== "") return;
    kecamatan.value = [...kecamatan.options].find((one) => one.text === group.label).value;
    narrow();
  });

  // ---- where the phone stands, only when its owner says so --------------------------------------
  const area = document.getElementById("wilayah");
  const offices = area.dataset.offices.split(";").filter(Boolean).map((one) => one.split(","));
  const nearest = (latitude, longitude) => offices
    .map(([code, north, east]) => ({
      code, km: 111 * Math.hypot(north - latitude, (east - longitude) * Math.cos(latitude * Math.PI / 180)),
    }))
    .sort((one, other) => one.km - other.km)[0];
  if ("geolocation" in navigator && isSecureContext && offices.length) {
    const box = document.createElement("div");
    box.className = "field";
    box.innerHTML = '<button type="button" class="btn small ghost"></button><p class="hint" role="status"></p>';
    const [button, said] = box.children;
    const keep = (latitude, longitude, text) => {
      field("latitude").value = latitude;
      field("longitude").value = longitude;
      button.textContent = latitude ? say("js.where.drop") : say("js.where.take");
      said.textContent = text;
    };
    const take = ({ coords }) => {
      const office = nearest(coords.latitude, coords.longitude);
      if (office.km > 50) return keep("", "", say("js.where.far"));
      const told = kecamatan.value === "";
      if (told) {
        kecamatan.value = office.code;
        narrow();
      }
      return keep(coords.latitude.toFixed(5), coords.longitude.toFixed(5),
        told ? say("js.where.sent.near", { meter: Math.round(coords.accuracy), kecamatan: name() })
          : say("js.where.sent.exact", { meter: Math.round(coords.accuracy) }));
    };
    const fail = () => keep("", "", say("js.where.unread"));
    button.addEventListener("click", () => {
      if (field("latitude").value) return keep("", "", say("js.where.not_sent"));
      said.textContent = say("js.where.looking");
      return navigator.geolocation.getCurrentPosition(take, fail, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
    });
    keep(field("latitude").value, field("longitude").value, field("latitude").value ? say("js.where.sent") : "");
    area.after(box);
  }

  // ---- which body is accused, only once one is -------------------------------------------------
  const accused = form.querySelectorAll('[name="accused"]');
  const typedName = ["accused_name", "accused_kecamatan"];
  const told = { opd: ["accused_opd"], village: ["accused_village"], puskesmas: typedName, school: typedName };
  const askBody = () => {
    const kind = [...accused].find((one) => one.checked)?.value;
    for (const name of new Set(Object.values(told).flat()))
      field(name).closest(".field").hidden = !told[kind]?.includes(name);
  };
  for (const one of accused) one.addEventListener("change", askBody);
  askBody();

  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asked?.abort();
    // What she wrote is with us now; the way back must not show it to who comes after.
    if (exit && !exit.hidden) form.autocomplete = "off";
  });
  narrow();
  ask();
})();
