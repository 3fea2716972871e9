import numpy as np

x = np.arange(12)
isinstance(x.shape, tuple)
