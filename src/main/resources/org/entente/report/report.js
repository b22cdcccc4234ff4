"use strict";
// The page is whole without this; it adds tooltips that also open on focus, filters, and details that open for print.
(() => {
  const tip = document.getElementById("tip");
  let shown = null;
  let pointer = [-1, -1];

  // one source for a mark's words: its title, moved to a label so that the browser's own tooltip does not show as well
  for (const mark of document.querySelectorAll(".mark")) {
    const title = mark.querySelector("title");
    if (title) {
      mark.setAttribute("aria-label", title.textContent);
      title.remove();
    }
  }

  function place(x, y) {
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, x + 14), innerWidth - width - 8);
    const top = y + 18 + height > innerHeight ? y - height - 12 : y + 18;
    tip.style.left = `${left}px`;
    tip.style.top = `${Math.max(4, top)}px`;
  }

  function placeAt(mark) {
    const box = mark.getBoundingClientRect();
    place(box.left + box.width / 2, box.top + box.height / 2);
  }

  function show(mark, x, y) {
    if (shown !== mark) {
      shown = mark;
      tip.textContent = mark.getAttribute("aria-label");
      tip.hidden = false;
    }
    place(x, y);
  }

  function hide() {
    shown = null;
    tip.hidden = true;
  }

  const markOf = (event) => (event.target instanceof Element ? event.target.closest(".mark") : null);
  document.addEventListener("pointermove", (event) => {
    const mark = markOf(event);
    pointer = [event.clientX, event.clientY];
    if (mark) {
      show(mark, event.clientX, event.clientY);
    } else if (shown && shown !== document.activeElement) {
      hide();
    }
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark && mark.matches(":focus-visible")) {
      show(mark, 0, 0);
      placeAt(mark);
    } else {
      hide();
    }
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  // what scrolls away takes its words along
  function follow() {
    if (shown && shown === document.activeElement) {
      placeAt(shown);
    } else if (shown && !shown.contains(document.elementFromPoint(...pointer))) {
      hide();
    }
  }
  document.addEventListener("scroll", follow, true);

  for (const box of document.querySelectorAll(".filter")) {
    box.hidden = false;
    const input = box.querySelector("input");
    const output = box.querySelector("output");
    const rows = [...document.getElementById(input.dataset.filter).tBodies[0].rows];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      rows.forEach((row, i) => {
        row.hidden = !words.every((word) => texts[i].includes(word));
        count += row.hidden ? 0 : 1;
      });
      output.textContent = words.length === 0 ? "" : `${count} of ${rows.length} rows`;
    });
  }

  // a table whose rows can be put in another order: the head of a column becomes a button
  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const value = (row, column) => {
      const cell = row.cells[column];
      return cell.classList.contains("n") ? Number(cell.dataset.v ?? NaN) : cell.textContent;
    };
    heads.forEach((head, column) => {
      if (head.classList.contains("n") && !body.querySelector(`tr > :nth-child(${column + 1})[data-v]`)) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const number = head.classList.contains("n");
        const now = head.getAttribute("aria-sort");
        const down = now ? now === "ascending" : number;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const sign = down ? -1 : 1;
        const keyed = [...body.rows].map((row) => [value(row, column), row]);
        keyed.sort(([a], [b]) => {
          if (number) {
            // what has no number comes last, either way
            return Number.isNaN(a) || Number.isNaN(b) ? Number.isNaN(a) - Number.isNaN(b) : sign * (a - b);
          }
          return sign * a.localeCompare(b);
        });
        body.append(...keyed.map(([, row]) => row));
      });
    });
  }

  for (const buttons of document.querySelectorAll(".buttons")) {
    buttons.hidden = false;
    buttons.addEventListener("click", (event) => {
      const open = event.target.dataset?.open;
      if (open) {
        for (const node of buttons.parentElement.querySelectorAll("details.node")) {
          node.open = open === "all";
        }
      }
    });
  }

  // a link to a row that a filter hides shows it first
  addEventListener("hashchange", () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("tr");
    if (row?.hidden) {
      row.hidden = false;
      row.scrollIntoView();
    }
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")].filter((node) => !node.closest(".node .node"));
    closed.forEach((node) => (node.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((node) => (node.open = false)));
})();
