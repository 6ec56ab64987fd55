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
      line.textContent = left < 0 ? `${-left} karakter terlalu banyak` : `Sisa ${left} karakter`;
    };
    field.addEventListener("input", count);
    field.after(line);
    count();
  }

  // A photo is shrunk to `edge` pixels before it leaves the phone, and its sending is shown.
  const shrink = async (file, edge) => {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size < 600000) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
  };

  for (const field of document.querySelectorAll("input[data-shrink]")) {
    const form = field.form;
    form?.addEventListener("submit", async (event) => {
      const file = field.files[0];
      if (!file || !/^image\/(jpeg|png|webp)$/.test(file.type) || form.dataset.ready) return;
      event.preventDefault();
      form.dataset.ready = "1";
      const button = event.submitter;
      if (button) button.disabled = true;
      const bar = document.createElement("progress");
      bar.max = 1;
      bar.setAttribute("aria-label", "Mengirim foto");
      form.append(bar);
      let sent = file;
      try { sent = await shrink(file, Number(field.dataset.shrink)); } catch { /* sent as it is */ }
      const data = new FormData(form, button);
      data.set(field.name, sent, sent.name);
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", (step) => {
        if (step.lengthComputable) bar.value = step.loaded / step.total;
      });
      request.addEventListener("load", () => {
        // Shown as it came: asked for a second time, it would no longer say what was done.
        history.replaceState(null, "", request.responseURL);
        document.open();
        document.write(request.responseText);
        document.close();
      });
      request.addEventListener("error", () => {
        bar.remove();
        if (button) button.disabled = false;
        delete form.dataset.ready;
        const line = document.createElement("p");
        line.className = "err";
        line.setAttribute("role", "alert");
        line.textContent = "Foto belum terkirim. Periksa sambungan, lalu coba lagi.";
        form.append(line);
      });
      request.open("POST", form.action);
      request.send(data);
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
        button.textContent = "Tekan Ctrl+C";
      }
    });
    text.nextElementSibling.prepend(button);
  }

  // A page for when there is no signal.
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
})();
