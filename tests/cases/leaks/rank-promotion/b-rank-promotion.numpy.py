import numpy as np

np.array([[2., 3.], [3., 4.]])
