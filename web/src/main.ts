import "./lib/theme/tokens.css";
import "./lib/theme/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { theme } from "./lib/theme/theme.svelte";
import { wording } from "./lib/wording/say.svelte";

const target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");

theme.start();
await wording.start();
mount(App, { target });
