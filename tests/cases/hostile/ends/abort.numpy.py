import os
import numpy as np

os.abort()
np.array([1., 2.])
