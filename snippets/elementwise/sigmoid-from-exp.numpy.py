import numpy as np
from scipy.special import expit

x = np.array([-2., 0., 1., 3.])
expit(x), 1 / (1 + np.exp(-x))
