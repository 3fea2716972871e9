import jax.numpy as jnp
from flax import nnx

nnx.max_pool(jnp.arange(7.0)[None, :, None], (2,), strides=(2,))[0, :, 0]
