import numpy as np
from scipy.special import softmax

x = np.array([[1., 0.], [0., 1.], [1., 1.]])
scores = np.where(np.tri(3), x @ x.T / 2**0.5, -np.inf)
softmax(scores, axis=-1) @ x
