import numpy as np
from flax import nnx

x = np.ones((1, 2), dtype=np.float64)
nnx.Linear(2, 1, rngs=nnx.Rngs(0))(x).dtype
