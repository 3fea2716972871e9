import io

import jax.numpy as jnp
import numpy as np
from flax import nnx

model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
file = io.BytesIO()
np.savez(file, weight=np.array([[3., 4.]], np.float32), bias=np.array([0.5], np.float32))

file.seek(0)
with np.load(file) as saved:
    model.kernel[...] = jnp.array(saved["weight"].T)
    model.bias[...] = jnp.array(saved["bias"])
model(jnp.array([[1., 2.]]))
