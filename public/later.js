// Fetches the program's second part and joins it to the first, whose memory and functions it shares.
// The first part calls this and waits for its answer: whether the second part has come.
async function joinLater(answer, place) {
  let here = false;
  try {
    const file = await fetch(document.querySelector('[data-asset="pack-later"]').content, { credentials: "same-origin" });
    await WebAssembly.instantiate(await file.arrayBuffer(), { __wasm_split: wasm });
    here = true;
  } catch (error) {
    console.warn(error);
  }
  wasm.__indirect_function_table.get(answer)(place, here);
}
