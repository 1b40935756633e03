import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";

/** What is kept under one key and at one place can be read under that key and at that place only. */
export class Lock {
  readonly #key: Uint8Array;

  /** `key` is base64 of 32 bytes, as the server gives it for one billet and sign-in. */
  constructor(key: string) {
    this.#key = bytesOf(key);
  }

  close(place: string, text: string): string {
    // WebCrypto is only there with TLS; random numbers are there always.
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = this.#cipher(nonce, place).encrypt(new TextEncoder().encode(text));
    return `${base64(nonce)}.${base64(sealed)}`;
  }

  /** Null for what another key or another place locked, and for what was changed since. */
  open(place: string, kept: string): string | null {
    const [nonce = "", sealed = ""] = kept.split(".", 2);
    try {
      return new TextDecoder().decode(this.#cipher(bytesOf(nonce), place).decrypt(bytesOf(sealed)));
    } catch {
      return null;
    }
  }

  #cipher(nonce: Uint8Array, place: string): ReturnType<typeof xchacha20poly1305> {
    return xchacha20poly1305(this.#key, nonce, new TextEncoder().encode(place));
  }
}

const NONCE_BYTES = 24;

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Of plain base64 and of the kind for addresses. */
function bytesOf(text: string): Uint8Array {
  const plain = text.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}
