import jax.numpy as jnp
from flax import nnx

weight, bias = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), jnp.array([0.0, 1.0, 2.0])
layer = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
layer.kernel[...], layer.bias[...] = weight.T, bias
layer(jnp.array([[1.0, -1.0]]))
