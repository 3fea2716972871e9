import numpy as np
from scipy.special import softmax

q = np.array([[1., 0.], [0., 1.]])
k = np.array([[1., 0.], [0., 1.], [1., 1.]])
v = np.array([[1., 0.], [2., 1.], [4., 2.]])
c = np.array([3., -2.])
softmax(q @ (k + c).T / 2**0.5, axis=-1) @ v, softmax(q @ k.T / 2**0.5, axis=-1) @ v
