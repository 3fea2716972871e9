import numpy as np
from scipy.special import softmax

x = np.array([1., 2., 4., -0.5])
lse = np.logaddexp.reduce
h = 1e-5 * np.eye(4)
(lse(x + h, axis=1) - lse(x - h, axis=1)) / 2e-5, softmax(x)
