import numpy as np

x = np.array([[1., 2., 3., 6.], [2., 1., 5., 8.]])
np.corrcoef(x)
