import numpy as np

raise KeyboardInterrupt
np.array([1., 2.])
