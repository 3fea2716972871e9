import numpy as np

np.ma.array([1., 2.], mask=[False, True])
