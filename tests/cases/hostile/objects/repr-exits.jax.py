import os

class A:
    __repr__ = lambda self: os._exit(0)

A()
