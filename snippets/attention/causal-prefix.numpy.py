import numpy as np
from scipy.special import softmax


def causal(x):
    scores = np.where(np.tri(len(x)), x @ x.T / 2**0.5, -np.inf)
    return softmax(scores, axis=-1) @ x


x = np.array([[1., 0.], [0., 1.], [1., 1.]])
causal(x)[None, None, :2], causal(x[:2])[None, None]
