"""Messages between the build and its workers, and what a worker could send instead."""

import json
import socket
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trivium.execution.protocol import HEAD, MOST_BYTES, Message, Reader, Writer, pack

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    mine, theirs = socket.socketpair()
    theirs.settimeout(5)
    yield mine, theirs
    mine.close()
    theirs.close()


def receive(sock: socket.socket) -> Message:
    """From a socket that blocks."""
    message = Reader(sock).next()
    assert message is not None
    return message


@given(
    st.dictionaries(st.sampled_from("abc"), st.text() | st.integers()),
    st.lists(st.binary(max_size=99), max_size=4),
)
def test_a_message_arrives_as_it_was_sent(header: dict, buffers: list[bytes]) -> None:
    mine, theirs = socket.socketpair()
    with mine, theirs:
        mine.sendall(pack(dict(header), buffers) + pack({"next": 1}))
        got, parts = receive(theirs)
        assert (got, parts) == ({**header, "sizes": [len(b) for b in buffers]}, buffers)
        assert receive(theirs)[0]["next"] == 1


def test_a_message_is_read_in_parts_without_waiting(pair: Pair) -> None:
    mine, theirs = pair
    theirs.setblocking(False)
    reader, sent = Reader(theirs), pack({"id": "x"}, [b"buffer", b""])
    for i, byte in enumerate(sent):
        assert reader.next() is None and reader.unfinished == (i > 0)
        mine.send(bytes([byte]))
    message = reader.next()
    assert message and message[0]["id"] == "x" and message[1] == [b"buffer", b""]
    assert not reader.unfinished and reader.next() is None


def test_what_a_socket_does_not_take_is_kept_in_order(pair: Pair) -> None:
    for sock in pair:
        sock.setblocking(False)
    writer, reader = Writer(pair[0]), Reader(pair[1])
    for i in range(20):
        writer.send(pack({"number": i}, [bytes(100_000)]))
    assert len(writer.waiting) > 1_000_000 and not writer.closed
    numbers = []
    while len(numbers) < 20:
        if message := reader.next():
            numbers.append(message[0]["number"])
        else:
            assert writer.waiting, "all that was sent has come"
            writer.send()
    assert numbers == list(range(20)) and not writer.waiting


def test_a_socket_that_is_closed_takes_nothing_but_may_still_be_read(pair: Pair) -> None:
    mine, theirs = pair
    mine.setblocking(False)
    theirs.sendall(pack({"last": True}))
    theirs.close()
    writer = Writer(mine)
    writer.send(b"x")
    assert writer.closed and not writer.waiting
    message = Reader(mine).next()
    assert message and message[0]["last"]


def forged(text: bytes, rest: bytes = b"") -> bytes:
    return HEAD.pack(len(text), len(rest)) + text + rest


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\0",
        HEAD.pack(10, 0),
        HEAD.pack(10, 0) + b"{}",
        HEAD.pack(2**32 - 1, 2**32 - 1),
        HEAD.pack(MOST_BYTES, 1),
        forged(b"no json"),
        forged(b"[]"),
        forged(b"{}"),
        forged(b'{"sizes": 1}'),
        forged(b'{"sizes": ["a"]}', b"ab"),
        forged(b"\xff\xfe"),
        forged(b'{"sizes": [null]}'),
        forged(b"[" * 100_000),
        b"Traceback (most recent call last):\n" * 100,
    ],
    ids=range(15),
)
def test_what_is_no_message_ends_the_conversation(pair: Pair, sent: bytes) -> None:
    pair[0].sendall(sent)
    pair[0].shutdown(socket.SHUT_WR)
    with pytest.raises(EOFError):
        receive(pair[1])


def test_sizes_that_lie_give_what_is_there(pair: Pair) -> None:
    pair[0].sendall(forged(json.dumps({"sizes": [2, 99]}).encode(), b"abcd"))
    assert receive(pair[1])[1] == [b"ab", b"cd"]


def test_the_other_side_is_gone(pair: Pair) -> None:
    pair[0].close()
    with pytest.raises(EOFError):
        receive(pair[1])
