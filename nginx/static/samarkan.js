// SPDX-License-Identifier: AGPL-3.0-or-later
// Boxes over a photo: drawn, moved and sized by mouse, finger or keyboard. The numbers in the form
// stay what is sent; without this script they are typed.
(() => {
  "use strict";
  const form = document.querySelector("form[data-cover]");
  const picture = form?.querySelector("svg");
  if (!picture) return;
  const most = Number(form.dataset.cover);
  const whole = 1000;
  const least = 10;
  const names = ["left", "top", "width", "height"];
  const pairs = []; // { row, rect }

  const field = (row, name) => row.querySelector(`[name=${name}]`);
  const number = (text) => Math.round(Number(text.trim().replace(",", ".")) * 10);
  const percent = (value) => String(value / 10).replace(".", ",");
  const within = (value, low, high) => Math.min(Math.max(Math.round(value), low), high);

  const read = (row) => {
    const typed = names.map((name) => field(row, name).value);
    if (typed.some((text) => text.trim() === "")) return null;
    const [left, top, width, height] = typed.map(number);
    return [left, top, width, height].every(Number.isFinite) ? { left, top, width, height } : null;
  };
  const isBlank = (row) => names.every((name) => field(row, name).value.trim() === "");

  const draw = ({ row, rect }) => {
    const box = read(row);
    rect.setAttribute("x", box?.left ?? 0);
    rect.setAttribute("y", box?.top ?? 0);
    rect.setAttribute("width", Math.max(box?.width ?? 0, 0));
    rect.setAttribute("height", Math.max(box?.height ?? 0, 0));
  };
  const put = (pair, box) => {
    const width = within(box.width, least, whole);
    const height = within(box.height, least, whole);
    const values = {
      width, height, left: within(box.left, 0, whole - width), top: within(box.top, 0, whole - height),
    };
    for (const name of names) field(pair.row, name).value = percent(values[name]);
    draw(pair);
  };

  const count = () => {
    pairs.forEach(({ row, rect }, index) => {
      row.querySelector("legend").textContent = say("js.box", { nomor: index + 1 });
      for (const name of names) {
        const input = field(row, name);
        input.id = `${name}-${index + 1}`;
        input.closest("label").htmlFor = input.id;
      }
      rect.setAttribute("aria-label", say("js.box.help", { nomor: index + 1 }));
    });
    add.hidden = pairs.length >= most;
  };

  const drop = (pair) => {
    pairs.splice(pairs.indexOf(pair), 1);
    pair.row.remove();
    pair.rect.remove();
    count();
    (pairs.at(-1)?.rect ?? add).focus();
  };

  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const onKey = (pair) => (event) => {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      drop(pair);
      return;
    }
    const step = steps[event.key];
    const box = read(pair.row);
    if (!step || !box) return;
    event.preventDefault();
    const [x, y] = step.map((way) => way * 10);
    if (event.shiftKey) {
      put(pair, { ...box, width: Math.min(box.width + x, whole - box.left), height: Math.min(box.height + y, whole - box.top) });
    } else {
      put(pair, { ...box, left: box.left + x, top: box.top + y });
    }
  };

  const point = (event) => {
    const frame = picture.getBoundingClientRect();
    return {
      x: within((event.clientX - frame.left) / frame.width * whole, 0, whole),
      y: within((event.clientY - frame.top) / frame.height * whole, 0, whole),
    };
  };

  // Follows the pointer until it is let go.
  const drag = (event, move, end = () => {}) => {
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    const onMove = (next) => move(point(next));
    const onEnd = () => {
      picture.removeEventListener("pointermove", onMove);
      picture.removeEventListener("pointerup", onEnd);
      picture.removeEventListener("pointercancel", onEnd);
      end();
    };
    picture.addEventListener("pointermove", onMove);
    picture.addEventListener("pointerup", onEnd);
    picture.addEventListener("pointercancel", onEnd);
  };

  // Near its lower right corner a box is sized, elsewhere moved.
  const onGrasp = (pair) => (event) => {
    const box = read(pair.row);
    if (!box) return;
    event.stopPropagation();
    pair.rect.focus();
    const from = point(event);
    const corner = from.x > box.left + box.width - 30 && from.y > box.top + box.height - 30;
    drag(event, (at) => put(pair, corner
      ? { ...box, width: Math.min(at.x, whole) - box.left, height: Math.min(at.y, whole) - box.top }
      : { ...box, left: box.left + at.x - from.x, top: box.top + at.y - from.y }));
  };

  const join = (row) => {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    rect.setAttribute("tabindex", "0");
    rect.setAttribute("role", "group");
    const pair = { row, rect };
    rect.addEventListener("keydown", onKey(pair));
    rect.addEventListener("pointerdown", onGrasp(pair));
    row.addEventListener("input", () => draw(pair));
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "link";
    remove.textContent = say("js.box.drop");
    remove.addEventListener("click", () => drop(pair));
    row.append(remove);
    picture.append(rect);
    pairs.push(pair);
    draw(pair);
    return pair;
  };

  const rows = [...form.querySelectorAll("fieldset")];
  const pattern = rows[0].cloneNode(true);
  for (const input of pattern.querySelectorAll("input")) {
    input.value = "";
    input.removeAttribute("aria-invalid");
  }
  const add = document.createElement("button");
  add.type = "button";
  add.className = "btn ghost small";
  add.textContent = say("js.box.add");
  form.querySelector(".acts").before(add);
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = say("js.box.hint");
  add.before(hint);

  const create = (box) => {
    if (pairs.length >= most) return null;
    const row = pattern.cloneNode(true);
    hint.before(row);
    const pair = join(row);
    put(pair, box);
    count();
    return pair;
  };

  picture.replaceChildren();
  for (const row of rows) {
    if (isBlank(row)) row.remove();
    else join(row);
  }
  count();

  add.addEventListener("click", () => create({ left: 400, top: 400, width: 200, height: 200 })?.rect.focus());
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const from = point(event);
    let pair = null;
    drag(event, (at) => {
      const box = {
        left: Math.min(from.x, at.x), top: Math.min(from.y, at.y),
        width: Math.abs(at.x - from.x), height: Math.abs(at.y - from.y),
      };
      if (!pair && box.width >= least && box.height >= least) pair = create(box);
      else if (pair) put(pair, box);
    }, () => pair?.rect.focus());
  });
})();
