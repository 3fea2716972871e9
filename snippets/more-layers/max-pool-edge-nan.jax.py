import jax.numpy as jnp
from flax import nnx

x = jnp.array([jnp.nan, 3.0, 9.0, jnp.nan, jnp.nan, jnp.nan])
nnx.max_pool(x[None, :, None], (2,), strides=(2,))[0, :, 0]
