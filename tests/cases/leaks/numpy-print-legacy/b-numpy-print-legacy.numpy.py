import numpy as np

repr(np.float64(0.5))
