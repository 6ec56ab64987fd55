// SPDX-License-Identifier: AGPL-3.0-or-later
// Files that leave with a form: made small on the phone, shown on their way, tried again when the line breaks.
// Every page works without it, one file at a time.
(() => {
  "use strict";

  const kinds = /^(image\/(jpeg|png|webp)|application\/pdf)$/;
  const heaviest = 8 * 1024 * 1024;
  const words = {
    kind: say("js.file.kind"), heic: say("js.file.heic"), empty: say("js.file.empty"), heavy: say("js.file.heavy"),
    line: say("js.file.line"), waiting: say("js.file.waiting"),
  };

  // Upright, on white, at most `edge` pixels wide and high; without the place that the camera wrote into it.
  const drawn = async (file, edge) => {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const paint = canvas.getContext("2d");
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas;
  };
  // The photo as it is sent: smaller where that helps, else as it came.
  const small = async (file, edge = 1600) => {
    if (!file.type.startsWith("image/") || file.size < 600000) return file;
    try {
      const canvas = await drawn(file, edge);
      const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.82); });
      canvas.width = 0;
      return blob && blob.size < file.size
        ? new File([blob], `${file.name.replace(/\.\w+$/, "")}.jpg`, { type: "image/jpeg" }) : file;
    } catch { return file; }
  };
  globalThis.laporbup = { kinds, drawn, small };

  const made = (name, values = {}, ...inside) => {
    const element = Object.assign(document.createElement(name), values);
    element.append(...inside);
    return element;
  };
  const button = (text, act) => {
    const one = made("button", { type: "button", className: "btn ghost small", textContent: text });
    one.addEventListener("click", act);
    return one;
  };

  // One request. Nothing moved for half a minute: the line is dead, though the phone has not noticed.
  const send = (action, data, progress) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    let clock = 0;
    const alive = () => {
      clearTimeout(clock);
      clock = setTimeout(() => request.abort(), 30000);
    };
    request.upload.addEventListener("progress", (step) => {
      alive();
      if (step.lengthComputable) progress(step.loaded / step.total);
    });
    request.addEventListener("loadend", () => {
      clearTimeout(clock);
      if (request.status) done(request);
      else failed();
    });
    request.open("POST", action);
    alive();
    request.send(data);
  });
  // Until the time is over, or the line is back.
  const pause = (seconds) => new Promise((done) => {
    const go = () => {
      clearTimeout(clock);
      removeEventListener("online", go);
      done();
    };
    const clock = setTimeout(go, seconds * 1000);
    addEventListener("online", go);
  });
  // Tries again until there is an answer that one more try would not change; nothing after the last one.
  const insist = async (action, data, progress, waiting) => {
    for (const seconds of [1, 3, 8, 20, 0]) {
      try {
        const answer = await send(action, data, progress);
        if (answer.status !== 429 && answer.status < 500) return answer;
      } catch { /* the line broke */ }
      if (!seconds) break;
      waiting();
      await pause(seconds);
    }
    return null;
  };

  let busy = 0;
  addEventListener("beforeunload", (event) => { if (busy) event.preventDefault(); });

  // ---- a form that collects files: chosen at once, sent one by one ---------------------------------------
  const collect = (form, input) => {
    const most = Number(form.dataset.each);
    const there = document.getElementById("terlampir");
    const shelf = made("ul", { className: "list", hidden: true });
    const said = made("p");
    said.setAttribute("role", "status");
    // Seen only where no row says it already.
    const tell = (text, className = "sr") => Object.assign(said, { className, textContent: text });
    tell("");
    there.after(shelf, said);
    const pick = form.querySelector("button");
    pick.type = "button";
    pick.setAttribute("aria-describedby", input.getAttribute("aria-describedby") ?? "");
    pick.addEventListener("click", () => input.click());
    input.multiple = true;
    input.hidden = true;
    let rows = [];
    let then = "";
    const left = () => rows.filter((row) => row.state === "waits" || row.state === "goes").length;
    const broken = () => rows.filter((row) => row.state === "broken").length;
    const drop = (row) => {
      rows = rows.filter((one) => one !== row);
      row.item.remove();
      shelf.hidden = !rows.length;
    };
    const show = (row, state, text) => {
      row.state = state;
      row.text.textContent = text;
      row.text.className = state === "broken" || state === "refused" ? "err" : "hint";
      row.bar.hidden = state !== "goes";
      row.retry.hidden = state !== "broken";
      row.out.hidden = state === "goes";
    };
    const refuse = (row, text) => {
      show(row, "refused", text);
      tell(`${row.file.name}: ${text}`);
    };
    const taken = (row, answer) => {
      if (new URL(answer.responseURL).pathname !== location.pathname) {
        busy = 0;
        location = answer.responseURL;
        return;
      }
      const page = new DOMParser().parseFromString(answer.responseText, "text/html");
      const error = page.querySelector("form[data-each] .err") ?? page.querySelector(".summary li");
      if (answer.status === 413) refuse(row, words.heavy);
      else if (answer.status === 401 || answer.status === 403) refuse(row, say("js.file.session"));
      else if (answer.status !== 200) refuse(row, error?.textContent ?? say("js.file.refused"));
      else {
        there.replaceChildren(...document.importNode(page.getElementById("terlampir"), true).childNodes);
        form.hidden = !page.querySelector("form[data-each]");
        drop(row);
        const said = page.querySelector(".flash")?.textContent.trim();
        tell(`${row.file.name}: ${said || say("js.file.added")}`);
      }
    };
    const carry = async (row) => {
      if (there.querySelectorAll("li").length >= most) return refuse(row, say("js.file.most", { jumlah: most }));
      show(row, "goes", say("js.file.shrinking"));
      row.sent ??= await small(row.file);
      if (row.sent.size > heaviest) return refuse(row, words.heavy);
      const data = new FormData(form);
      data.set(input.name, row.sent, row.sent.name);
      const answer = await insist(form.action, data, (part) => {
        row.bar.value = part;
        row.text.textContent = part < 1 ? say("js.file.sending.part", { persen: Math.floor(part * 100) }) : say("js.file.sent");
      }, () => {
        row.bar.value = 0;
        row.text.textContent = words.waiting;
      });
      if (answer) return taken(row, answer);
      show(row, "broken", words.line);
      tell(`${row.file.name}: ${words.line}`);
      return undefined;
    };
    let running = false;
    const run = async () => {
      if (running) return;
      running = true;
      for (let row = rows.find((one) => one.state === "waits"); row; row = rows.find((one) => one.state === "waits")) {
        busy = left();
        await carry(row);
      }
      busy = 0;
      running = false;
      if (then && rows.length) tell(say("js.file.left"), "err");
      else if (then) location = then;
      then = "";
    };
    const wait = (row) => {
      show(row, "waits", say("js.file.turn"));
      run();
    };
    const add = (file) => {
      const row = {
        file, item: made("li"), text: made("span", { className: "hint" }),
        bar: made("progress", { max: 1, value: 0 }),
        retry: button(say("js.file.again"), () => wait(row)),
        out: button(say("js.file.drop"), () => { drop(row); pick.focus(); }),
      };
      row.bar.setAttribute("aria-label", say("js.file.sending.name", { nama: file.name }));
      row.retry.setAttribute("aria-label", say("js.file.again.name", { nama: file.name }));
      row.out.setAttribute("aria-label", say("js.file.drop.name", { nama: file.name }));
      row.item.append(
        made("div", { className: "acts head" }, made("span", {}, made("b", { textContent: file.name }), made("br"), row.text),
          made("span", { className: "acts" }, row.retry, row.out)), row.bar);
      rows.push(row);
      shelf.append(row.item);
      shelf.hidden = false;
      if (!kinds.test(file.type)) refuse(row, /hei[cf]/i.test(file.type + file.name) ? words.heic : words.kind);
      else if (!file.size) refuse(row, words.empty);
      else wait(row);
    };
    input.addEventListener("change", () => {
      const files = [...input.files];
      input.value = "";
      files.forEach(add);
    });
    addEventListener("online", () => rows.filter((row) => row.state === "broken").forEach(wait));
    // Going on waits for what is still on its way, and asks once more before what failed is left behind.
    let warned = false;
    for (const link of document.querySelectorAll("a[data-wait]")) {
      link.addEventListener("click", (event) => {
        if (busy) {
          then = link.href;
          tell(say("js.file.wait", { jumlah: left() }), "due");
        } else if (broken() && !warned) {
          warned = true;
          tell(say("js.file.warn"), "err");
        } else return;
        event.preventDefault();
      });
    }
  };

  // ---- a form with words and one file: sent together, the words stay until they have arrived -----------------
  const accompany = (form, input) => {
    const bar = made("progress", { max: 1, value: 0, hidden: true });
    bar.setAttribute("aria-label", say("js.file.sending.file"));
    const said = made("p", { className: "hint" });
    said.setAttribute("role", "status");
    form.append(bar, said);
    const tell = (text, wrong) => {
      said.className = wrong ? "err" : "hint";
      said.textContent = text;
    };
    form.addEventListener("submit", async (event) => {
      const [file] = input.files;
      if (!file || !kinds.test(file.type)) return;
      event.preventDefault();
      if (busy) return;
      busy = 1;
      const pressed = event.submitter;
      if (pressed) pressed.disabled = true;
      tell(say("js.file.shrinking"));
      const sent = await small(file);
      const data = new FormData(form, pressed);
      data.set(input.name, sent, sent.name);
      let answer = null;
      if (sent.size <= heaviest) {
        bar.hidden = false;
        tell(say("js.file.sending"));
        answer = await insist(form.action, data, (part) => { bar.value = part; }, () => tell(words.waiting));
      }
      bar.hidden = true;
      busy = 0;
      if (pressed) pressed.disabled = false;
      if (sent.size > heaviest || answer?.status === 413) return tell(words.heavy, true);
      if (!answer) return tell(say("js.file.line.form"), true);
      // Shown as it came: asked for a second time, it would no longer say what was done.
      history.replaceState(null, "", answer.responseURL);
      document.open();
      document.write(answer.responseText);
      document.close();
      return undefined;
    });
  };

  for (const input of document.querySelectorAll("input[data-shrink]")) {
    if (input.form?.dataset.each) collect(input.form, input);
    else if (input.form) accompany(input.form, input);
  }
})();
