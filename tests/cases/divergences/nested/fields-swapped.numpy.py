import collections
import numpy as np

x = np.array([3., 1., 2.])
pair = collections.namedtuple('pair', 'values indices')
pair(x, np.array([0, 1, 2]))
