import numpy as np

x = np.array([1., 2., 3., 4.])
x[::-1].cumprod()[::-1]
