"""Answers each start of the small `aws` beside it by the AWS CLI itself, in a fork of this process, which has loaded it.

Argument: the socket. Ends with its standard input.
"""
import gc
import importlib
import os
import select
import signal
import socket
import sys
import traceback

import awscli.clidriver
from botocore.loaders import JSONFileLoader, Loader

COMMANDS = "events list-rules", "sqs list-queues", "lambda list-functions", "sns list-topics", "logs describe-log-groups"


def load():
    """What commands would load: such as reach nobody."""
    os.environ["AWS_MAX_ATTEMPTS"] = "1"
    said = os.dup(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    nowhere = ["--endpoint-url", "http://127.0.0.1:9", "--region", "eu-central-1", "--no-sign-request"]
    for command in COMMANDS:
        awscli.clidriver.create_clidriver().main([*command.split(), *nowhere])
    os.dup2(said, 2)


def keep_models():
    """Keeps the models of the services that are loaded, each as its file has it for the first who asks in a fork."""
    read, listed = JSONFileLoader.load_file, Loader.list_available_services
    paths, models, services = set(), {}, {}

    def load_file(self, path):
        paths.add(path)
        return models.pop(path) if path in models else read(self, path)

    def list_available_services(self, type_name):
        key = type_name, *self.search_paths
        if key not in services:
            services[key] = listed(self, type_name)
        return list(services[key])

    JSONFileLoader.load_file, Loader.list_available_services = load_file, list_available_services
    load()
    models.update((path, read(JSONFileLoader(), path)) for path in paths)


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


keep_models()
gc.disable()  # would touch, and so copy, what each fork shares with this process
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
