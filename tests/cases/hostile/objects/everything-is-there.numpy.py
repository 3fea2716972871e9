class A:
    def __getattr__(self, name):
        return A()
    def __call__(self, *a, **k):
        return A()
    def __iter__(self):
        while True:
            yield A()
    def __len__(self):
        return 10 ** 9
    def __getitem__(self, i):
        return A()

A()
