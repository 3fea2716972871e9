import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.sin(np.arange(12)).reshape(2, 2, 3)
series = np.arange(10.).reshape(1, 5, 2)

layer = nnx.Conv(2, 2, 3, padding="VALID", use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array(weight.transpose(2, 1, 0))
layer(jnp.array(series))
