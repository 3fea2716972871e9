import jax.numpy as jnp
from flax import nnx

x = jnp.arange(16.0).reshape(1, 4, 2, 2, 1)
nnx.avg_pool(x, (2, 2, 2), strides=(2, 2, 2)).ravel()
