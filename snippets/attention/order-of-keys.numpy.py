import numpy as np
from scipy.special import softmax

q = np.array([[1., 0.], [0., 1.]])
k = np.array([[1., 0.], [0., 1.], [1., 1.]])
v = np.array([[1., 0.], [2., 1.], [4., 2.]])
order = [2, 0, 1]
softmax(q @ k[order].T / 2**0.5, axis=-1) @ v[order], softmax(q @ k.T / 2**0.5, axis=-1) @ v
