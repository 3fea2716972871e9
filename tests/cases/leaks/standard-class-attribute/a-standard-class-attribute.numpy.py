import collections
import numpy as np

collections.Counter.__repr__ = lambda self: "probe"
np.array([1., 2.])
