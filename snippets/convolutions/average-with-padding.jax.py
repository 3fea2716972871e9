import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0], [3.0], [2.0], [5.0], [4.0], [6.0]]])
nnx.avg_pool(x, (3,), strides=(1,), padding="SAME")[0, :, 0]
