class Endless(list):
    def __iter__(self):
        while True:
            yield 1.0
    def __len__(self):
        return 2

Endless([1., 2.])
