import builtins
import numpy as np

builtins.sum = lambda *a: 7
np.array([1., 2.])
