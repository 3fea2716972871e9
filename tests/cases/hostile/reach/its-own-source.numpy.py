import os
import numpy as np

path = globals().get("__file__", "")
np.array([1., 2.])
