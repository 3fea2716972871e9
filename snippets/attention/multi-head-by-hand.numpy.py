import numpy as np
from scipy.special import softmax

x = np.array([[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]])
wq, wk, wv, wo = (np.arange(64.).reshape(4, 4, 4) - 32) / 64
q, k, v = x @ wq, x @ wk, x @ wv
halves = [slice(0, 2), slice(2, 4)]
outs = [softmax(q[:, h] @ k[:, h].T / 2**0.5, axis=-1) @ v[:, h] for h in halves]
np.concatenate(outs, axis=-1) @ wo
