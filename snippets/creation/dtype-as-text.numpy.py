import numpy as np

x = np.array([1.5], np.float16)
x.dtype.name
