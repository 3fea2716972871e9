class A:
    def __getattribute__(self, name):
        raise RuntimeError(name)

A()
