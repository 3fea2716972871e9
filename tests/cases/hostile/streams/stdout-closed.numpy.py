import sys
import numpy as np

sys.stdout.close()
np.array([1., 2.])
