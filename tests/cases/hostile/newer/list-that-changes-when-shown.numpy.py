import numpy as np

class Changes(list):
    def __repr__(self):
        self.append(3.)
        return '[1., 2.]'


Changes([1., 2.])
