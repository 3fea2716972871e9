import numpy as np

repr(np.array([0.123456789, 0.5]))
