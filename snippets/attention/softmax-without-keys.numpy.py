import numpy as np
from scipy.special import softmax

x = np.array([[1., 2., 3.], [1., 2., 3.]])
mask = np.array([[True, True, False], [False, False, False]])
softmax(np.where(mask, x, -np.inf), axis=-1)
