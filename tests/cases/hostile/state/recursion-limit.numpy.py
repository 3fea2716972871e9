import sys
import numpy as np

sys.setrecursionlimit(60)
np.array([1., 2.])
