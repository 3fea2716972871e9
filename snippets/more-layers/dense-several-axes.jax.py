import jax.numpy as jnp
from flax import nnx

x = jnp.arange(4.0).reshape(1, 2, 2)
layer = nnx.LinearGeneral((2, 2), 3, axis=(-2, -1), use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.arange(12.0).reshape(2, 2, 3)
layer(x)
