# Hands its streams, its folder, its arguments and its variables to server.py, and ends as the AWS CLI does there.
import _socket
import os
import sys

connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
connection.connect(os.path.join(os.path.dirname(sys.argv[0]), "socket"))
arguments = [os.fsencode(argument) for argument in sys.argv]
variables = [name + b"=" + value for name, value in os.environb.items()]
message = b"\0".join([os.getcwdb(), b"%d" % len(arguments), *arguments, *variables]) + b"\0\0"
streams = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
sent = connection.sendmsg([message], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)])
connection.sendall(message[sent:])
sys.exit((connection.recv(1) or b"\xff")[0])
