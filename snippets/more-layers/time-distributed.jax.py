from functools import partial

import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.arange(16.0).reshape(1, 2, 2, 4, 1)  # batch, time, image
pool = partial(nnx.max_pool, window_shape=(2, 2), strides=(2, 2))
jax.vmap(pool, in_axes=1, out_axes=1)(x).squeeze()
