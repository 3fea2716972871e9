import numpy as np
from scipy.special import softmax

q = np.array([[1., 0.], [0., 1.]])
k = np.array([[1., 0.], [0., 1.], [1., 1.]])
v = np.array([[1., 0.], [2., 1.], [4., 2.]])
rows = [sum(np.exp(a @ b / 2**0.5) * c for b, c in zip(k, v)) for a in q]
sums = [sum(np.exp(a @ b / 2**0.5) for b in k) for a in q]
np.array(rows) / np.array(sums)[:, None], softmax(q @ k.T / 2**0.5, axis=-1) @ v
