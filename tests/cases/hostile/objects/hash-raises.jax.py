class Key(str):
    __hash__ = str.__hash__
    def __eq__(self, other):
        raise RuntimeError("incomparable")
    def __str__(self):
        raise RuntimeError("no text")

{Key("a"): 1., Key("b"): 2.}
