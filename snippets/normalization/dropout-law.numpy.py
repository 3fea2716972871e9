import numpy as np

(np.random.default_rng(0).random(20_000) >= 0.25).astype(np.int32)
