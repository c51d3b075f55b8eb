"""A mail server that takes everything and writes down what it took, before it says so.

Arguments: the file to write to. Prints its port. One line per mail: Message-ID, recipient, size.
"""

import asyncio
import email
import os
import random
import sys

from aiosmtpd.controller import Controller


class Handler:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8")

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(random.uniform(0, 0.02))
        message = email.message_from_bytes(envelope.content)
        for recipient in envelope.rcpt_tos:
            self.file.write(f"{message['Message-ID']}\t{recipient}\t{len(envelope.content)}\n")
        self.file.flush()
        os.fsync(self.file.fileno())
        # Taken, but not yet said: whoever dies now cannot know.
        await asyncio.sleep(random.uniform(0, 0.03))
        return "250 taken"


controller = Controller(Handler(sys.argv[1]), hostname="127.0.0.1", port=int(sys.argv[2]))
controller.start()
print("ready", flush=True)
sys.stdin.read()
controller.stop()
