class A:
    def __repr__(self):
        raise ValueError("no text for you")

A()
