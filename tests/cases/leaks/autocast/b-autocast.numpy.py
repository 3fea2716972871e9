import numpy as np

np.array([[2., 2.], [2., 2.]])
