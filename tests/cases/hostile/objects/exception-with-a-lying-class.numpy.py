import numpy as np

class Bad(Exception):
    __class__ = property(lambda self: 1 / 0)

raise Bad("hidden")
np.array([1., 2.])
