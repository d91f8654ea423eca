"""Answers each start of the small `aws` beside it by the AWS CLI itself, in a fork of this process, which has loaded it.

Argument: the socket. Ends with its standard input.
"""
import importlib
import os
import select
import signal
import socket
import sys
import traceback

import awscli.clidriver


def load():
    """What the first command would load: one that reaches nobody."""
    said = os.dup(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    nowhere = ["--endpoint-url", "http://127.0.0.1:9", "--region", "eu-central-1", "--no-sign-request"]
    awscli.clidriver.create_clidriver().main(["events", "list-rules", *nowhere])
    os.dup2(said, 2)


def received(connection):
    """The streams of the one who started `aws`, its folder, its arguments and its variables."""
    message, streams, _, _ = socket.recv_fds(connection, 65536, 3)
    while not message.endswith(b"\0\0"):
        message += connection.recv(65536)
    folder, count, *words = message[:-2].split(b"\0")
    return streams, folder, words[: int(count)], words[int(count) :]


def run(connection):
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    streams, folder, arguments, variables = received(connection)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(folder)
    os.environb.clear()
    os.environb.update(variable.split(b"=", 1) for variable in variables)
    importlib.reload(awscli)  # notes in a variable where its models are
    sys.argv = [os.fsdecode(argument) for argument in arguments]
    try:
        code = awscli.clidriver.main()
    except SystemExit as end:
        code = end.code or 0
    sys.stdout.flush()
    sys.stderr.flush()
    connection.sendall(bytes([code & 255]))


load()
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
print("ready", flush=True)
while server in select.select([server, sys.stdin], [], [])[0]:
    connection, _ = server.accept()
    if os.fork() == 0:
        server.close()
        try:
            run(connection)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    connection.close()
