class Long:
    def __repr__(self):
        return "x" * 20_000_000

Long()
