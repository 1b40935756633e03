import "./lib/theme/tokens.css";
import "./lib/theme/base.css";
import "./lib/theme/paper.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { theme } from "./lib/theme/theme.svelte";
import { wording } from "./lib/wording/say.svelte";
import { shares } from "./lib/wording/shares.svelte";

const target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");

theme.start();
void shares.fetch();
await wording.start();
mount(App, { target });
