import jax.numpy as jnp
import numpy as np
from flax import nnx

weight = np.array([[1., 2.], [3., 4.], [5., 6.]])
bias = np.array([0.1, 0.2, 0.3])

layer = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array(weight.T)
layer.bias[...] = jnp.array(bias)
layer(jnp.array([[1., 10.]]))
