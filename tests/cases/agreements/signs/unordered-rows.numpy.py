import numpy as np

np.array([[3., 4.], [1., 2.]])
