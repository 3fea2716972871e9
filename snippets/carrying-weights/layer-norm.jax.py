import jax.numpy as jnp
import numpy as np
from flax import nnx

weight, bias = np.array([1., 2., 3.]), np.array([0., 0., 1.])

layer = nnx.LayerNorm(3, epsilon=1e-5, rngs=nnx.Rngs(0))
layer.scale[...] = jnp.array(weight)
layer.bias[...] = jnp.array(bias)
layer(jnp.array([[0., 0.01, 0.03]]))
