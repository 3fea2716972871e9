import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.array([[1., 2.], [3., 4.]])

layer = nnx.Linear(2, 2, use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array(weight)
layer(jnp.array([[1., 10.]]))
