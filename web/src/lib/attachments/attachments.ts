import { CommandRefused } from "../wire/connection.svelte";
import { ServerSilent } from "../hall/api";

/** What a file bears from the moment it is attached. Empty `release` means all nations. */
export type Bearing = {
  release: readonly string[];
  display_only: readonly string[];
  classification: string;
};

/** Where an attachment lies for whoever may see it; `path` is the station's. */
export function attachmentAddress(path: string, id: string): string {
  return `${path}/attachments/${encodeURIComponent(id)}`;
}

/** What a browser draws by itself without running anything of it. */
export function isShown(mediaType: string): boolean {
  return ["image/png", "image/jpeg", "text/plain"].includes(mediaType);
}

export function isReleasedTo(release: readonly string[], nations: readonly string[]): boolean {
  return release.includes("ALL") || nations.every((nation) => release.includes(nation));
}

export function uploadAddress(path: string, name: string, bearing: Bearing): string {
  const release = bearing.release.length === 0 ? ["ALL"] : bearing.release;
  const query = new URLSearchParams({
    name,
    release: release.join(","),
    display_only: bearing.display_only.join(","),
    classification: bearing.classification,
  });
  return `${path}/attachments?${query.toString()}`;
}

/**
 * Hand a file in; `told` hears which part of it has gone. Resolves with the id of the attachment,
 * rejects with CommandRefused or ServerSilent. `fetch` does not tell how far an upload is.
 */
export function attach(address: string, file: Blob, told: (part: number) => void): Promise<string> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.upload.onprogress = (event) => told(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) done(idIn(request.responseText));
      else failed(refusalIn(request.status, request.responseText));
    };
    request.onerror = () => failed(new ServerSilent(address));
    request.send(file);
  });
}

function idIn(text: string): string {
  return (JSON.parse(text) as { id: string }).id;
}

function refusalIn(status: number, text: string): Error {
  try {
    const { code, fields } = JSON.parse(text) as { code: string; fields: Record<string, string> };
    return new CommandRefused(code, fields);
  } catch {
    return status === 401 ? new CommandRefused("not-signed-in", {}) : new ServerSilent(String(status));
  }
}
