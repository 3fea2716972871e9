import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])
nnx.max_pool(x[None, :, :, None], (2, 2), strides=(2, 2)).squeeze()
