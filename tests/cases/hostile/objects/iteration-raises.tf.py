class Bad(dict):
    def keys(self):
        raise RuntimeError("no keys")
    items = values = __iter__ = __len__ = keys

Bad(a=1.)
