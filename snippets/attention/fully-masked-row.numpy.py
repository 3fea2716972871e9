import numpy as np
from scipy.special import softmax

x = np.array([[1., 0.], [0., 1.]])
mask = np.array([[True, False], [False, False]])
scores = np.where(mask, x @ x.T / 2**0.5, -np.inf)
softmax(scores, axis=-1) @ x
