import math
import numpy as np

math.sqrt = lambda x: 7.0
np.array([1., 2.])
