import os
import numpy as np

os.umask(0o707)
np.array([1., 2.])
