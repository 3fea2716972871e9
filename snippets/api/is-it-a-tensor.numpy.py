import numpy as np

x = np.ones(4)
isinstance(x, np.ndarray)
