class A:
    __repr__ = __str__ = lambda self: 7

A()
