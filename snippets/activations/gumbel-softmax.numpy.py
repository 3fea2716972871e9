import numpy as np

logits = np.log([0.2, 0.3, 0.5])
gumbel = np.random.default_rng(0).gumbel(size=(20_000, 3))
(logits + gumbel).argmax(axis=-1)
