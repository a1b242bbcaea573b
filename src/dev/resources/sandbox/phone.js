/* The thread by itself: what is said appears, and nothing typed is lost. Without this file every form still works. */
const thread = document.querySelector("[data-live]");

if (thread) {
  let query = thread.dataset.query ?? "";
  let tag = "";
  const room = thread.querySelector(".room");
  const toEnd = () => room.scrollTo({ top: room.scrollHeight });

  const show = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".live");
    const old = room.querySelector(".log");
    const atEnd = room.scrollHeight - room.scrollTop - room.clientHeight < 80;
    const wanted = [...fresh.querySelectorAll(".log > li")];
    const ids = new Set(wanted.map(li => li.id));
    [...old.children].filter(li => !ids.has(li.id)).forEach(li => li.remove());
    wanted.forEach((li, i) => {
      if (old.children[i]?.id !== li.id) old.insertBefore(document.getElementById(li.id) ?? li, old.children[i] ?? null);
    });
    const chips = thread.querySelector(".chips");
    const next = fresh.querySelector(".chips");
    if (chips && next && chips.innerHTML !== next.innerHTML) chips.replaceWith(next);
    else if (chips && !next) chips.remove();
    else if (!chips && next) thread.querySelector(".live").append(next);
    if (atEnd) toEnd();
  };

  const look = async () => {
    const answer = await fetch(thread.dataset.live + query, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
    if (answer.status === 200) {
      tag = answer.headers.get("ETag");
      show(await answer.text());
    }
  };

  const keepLooking = async () => {
    try {
      if (!document.hidden) await look();
    } finally {
      setTimeout(keepLooking, 700);
    }
  };

  thread.addEventListener("submit", async event => {
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const sent = await fetch(form.action, { method: "POST", body });
    if (!sent.ok) return location.reload();
    form.querySelector("[name=text]")?.form.reset();
    thread.querySelectorAll("[name=welcome], [name=post]").forEach(field => field.remove());
    query = "";
    history.replaceState(null, "", location.pathname);
    await look();
    toEnd();
    thread.querySelector("[name=text]").focus({ preventScroll: true });
  });

  addEventListener("resize", toEnd);
  toEnd();
  keepLooking();
}
