import numpy as np
from scipy.special import softmax

x = np.array([[1., 2., 4.], [-3., 0., 0.5]])
c = np.array([10., -7.])
softmax(x + c[:, None], axis=1), softmax(x, axis=1)
