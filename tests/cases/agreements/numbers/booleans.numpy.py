import numpy as np

np.array([1., 5., 3.]) > 2
