import numpy as np

x = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
wq, wo = np.arange(8.0).reshape(2, 2, 2) / 8, np.arange(8.0).reshape(2, 2, 2) / 4
k = x @ np.array([[1.0, 0.5], [0.0, 1.0]])
e = np.exp(np.einsum("td,dhk,sk->hts", x, wq, k) / np.sqrt(2))
np.einsum("hts,sk,hkd->td", e / e.sum(axis=-1, keepdims=True), k, wo)[None]
