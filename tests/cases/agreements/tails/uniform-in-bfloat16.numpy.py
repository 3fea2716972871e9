import numpy as np

import ml_dtypes

np.random.default_rng(5).random(20_000).astype(ml_dtypes.bfloat16)
