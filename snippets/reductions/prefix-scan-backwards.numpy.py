import numpy as np

x = np.array([1., 2., 3., 4.])
np.multiply.accumulate(x[::-1])[::-1]
