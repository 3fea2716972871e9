import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 2.0], [3.0, -1.0]])
layer = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
layer.bias[...] = jnp.array([0.1, 0.2, 0.3])
layer(x)
