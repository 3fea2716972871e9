import jax.numpy as jnp
from flax import nnx

nnx.avg_pool(jnp.arange(16.0).reshape(1, 4, 4, 1), (2, 2), strides=(2, 2))[0, :, :, 0]
