import numpy as np

from scipy.special import xlogy
x = np.array([0., 1.])
xlogy(x, x)
