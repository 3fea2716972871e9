import numpy as np

x = np.array([[1., float("nan"), 3.], [4., 5., 9.]])
np.nancumprod(x, axis=1)
