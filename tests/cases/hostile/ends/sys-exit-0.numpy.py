import sys
import numpy as np

sys.exit(0)
np.array([1., 2.])
