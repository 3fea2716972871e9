import numpy as np

class Lies(dict):
    def items(self):
        return [('a', 1)]


Lies(b=2)
