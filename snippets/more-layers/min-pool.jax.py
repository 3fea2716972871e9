import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0], [3.0], [2.0], [5.0], [-4.0], [6.0]]])
nnx.min_pool(x, window_shape=(2,), strides=(2,))[0, :, 0]
