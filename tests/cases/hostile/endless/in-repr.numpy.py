class Slow:
    def __repr__(self):
        while True:
            pass

Slow()
