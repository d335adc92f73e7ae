// Fetches the program's second part and joins it to the first, whose memory and functions it shares.
// The first part calls this and waits for its answer: whether the second part, and the styles of what it shows, have come.
async function joinLater(answer, place) {
  let here = false;
  try {
    const address = (name) => document.querySelector(`[data-asset="pack-${name}"]`).content;
    const [file] = await Promise.all([fetch(address("later"), { credentials: "same-origin" }), dressLater(address("later-style"))]);
    await WebAssembly.instantiate(await file.arrayBuffer(), { __wasm_split: wasm });
    here = true;
  } catch (error) {
    console.warn(error);
  }
  wasm.__indirect_function_table.get(answer)(place, here);
}
// Adds a style sheet, once.
function dressLater(address) {
  if (document.querySelector(`link[href="${address}"]`)) return;
  return new Promise((done, refuse) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    sheet.onload = done;
    sheet.onerror = () => {
      sheet.remove();
      refuse(new Error(address));
    };
    document.head.append(sheet);
  });
}
