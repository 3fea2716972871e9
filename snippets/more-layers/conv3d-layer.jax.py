import jax.numpy as jnp
from flax import nnx

x = jnp.arange(12.0).reshape(1, 3, 2, 2, 1)
layer = nnx.Conv(1, 1, (2, 2, 2), use_bias=False, padding="VALID", rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.arange(8.0).reshape(2, 2, 2, 1, 1)
layer(x).ravel()
