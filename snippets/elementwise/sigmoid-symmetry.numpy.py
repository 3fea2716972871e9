import numpy as np
from scipy.special import expit

x = np.array([-2., 0.5, 1., 3.])
expit(-x), 1 - expit(x)
