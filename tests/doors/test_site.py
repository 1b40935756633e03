"""What every visitor may have: pages, basemap, health, and the same protection on all of it."""

import socket

import httpx
import pytest
from tests.doors.page import Browser
from tests.doors.running import Server

PROTECTION = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}


def test_a_server_that_runs_says_so(visitor: Browser) -> None:
    answer = visitor.http.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"ok": True})


def test_everybody_learns_how_much_is_said_in_each_language(visitor: Browser) -> None:
    answer = visitor.http.get("/api/languages")
    assert answer.status_code == 200
    said: dict[str, int] = answer.json()
    assert said["en"] == said["ru"] == 100
    assert 0 < said["ky"] < 100


@pytest.mark.parametrize(
    "path", ["/", "/health", "/api/nothing", "/basemap/region.pmtiles", "/x/SMALL/S1/api/me"]
)
def test_every_answer_is_protected(visitor: Browser, path: str) -> None:
    answer = visitor.http.get(path)
    assert PROTECTION.items() <= dict(answer.headers).items()
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "server" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/hall", "/x/SMALL/S1", "/any/address/of/the/page?x=1"])
def test_every_address_of_the_page_is_the_page(visitor: Browser, path: str) -> None:
    answer = visitor.http.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/api/nothing", "/assets/none.js", "/basemap/none", "/basemap/"])
def test_what_is_not_there_is_not_found(visitor: Browser, path: str) -> None:
    assert visitor.http.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/%00",
        "/basemap/%00",
        "/assets/%00",
        "/" + "x" * 5000,
        "/basemap/" + "x" * 5000,
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/basemap/..%2f..%2flive.py",
        "/assets/..%2f..%2f..%2flive.py",
        "/%2e%2e/%2e%2e/live.py",
        "//etc/passwd",
        "/%ff%fe",
        "/x/%00/%00/api/me",
        "/x/..%2f/S1/api/me",
    ],
)
def test_no_path_leads_out_or_breaks(server: Server, path: str) -> None:
    """Sent as they stand: a client would tidy them up."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as raw:
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: raw.recv(65536), b""))
    status = int(answer.split(b" ", 2)[1])
    assert status < 500
    assert b"root:" not in answer
    assert b"import asyncio" not in answer


def test_a_map_is_read_in_parts(visitor: Browser) -> None:
    whole = visitor.http.get("/basemap/region.pmtiles", headers={"accept-encoding": "identity"})
    head = {"range": "bytes=0-126", "accept-encoding": "gzip"}
    part = visitor.http.get("/basemap/region.pmtiles", headers=head)
    assert part.status_code == 206
    assert part.content == whole.content[:127]
    assert part.headers["content-range"] == f"bytes 0-126/{len(whole.content)}"
    assert "content-encoding" not in part.headers
    assert part.content.startswith(b"PMTiles")
    beyond = {"range": f"bytes={len(whole.content)}-"}
    assert visitor.http.get("/basemap/region.pmtiles", headers=beyond).status_code == 416


@pytest.mark.parametrize("ranges", ["bytes=abc", "bytes=5-1", "bytes=-", "items=0-1", "bytes"])
def test_a_range_that_is_none_breaks_nothing(visitor: Browser, ranges: str) -> None:
    answer = visitor.http.get("/basemap/region.pmtiles", headers={"range": ranges})
    assert answer.status_code in (200, 400, 416)


def test_a_big_answer_is_compressed_for_who_wants_it(visitor: Browser) -> None:
    answer = visitor.http.get("/", headers={"accept-encoding": "gzip"})
    assert answer.text == visitor.http.get("/", headers={"accept-encoding": "identity"}).text


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "POST"])
def test_no_other_method_does_anything(visitor: Browser, method: str) -> None:
    assert visitor.http.request(method, "/health").status_code == 405
    assert visitor.http.request(method, "/basemap/region.pmtiles").status_code == 405


def test_an_upload_broken_off_is_no_fault(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as raw:
        head = b"POST /api/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
        raw.sendall(head + b'{"card":')
    assert httpx.get(f"{server.url}/health").status_code == 200
