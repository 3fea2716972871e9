import numpy as np
from scipy.special import softmax

x = np.array([[1., 0.], [0., 1.], [1., 1.]])
scores = np.where(np.tri(3), x @ x.T / 2**0.5, -np.inf)
last = softmax(x[-1:] @ x.T / 2**0.5, axis=-1) @ x
last[None, None], (softmax(scores, axis=-1) @ x)[None, None, -1:]
