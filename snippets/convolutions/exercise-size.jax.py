import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
x = nnx.Conv(1, 2, (5, 5), padding="VALID", rngs=rngs)(jnp.ones((1, 28, 28, 1)))
x = nnx.max_pool(x, (2, 2), strides=(2, 2))
nnx.Conv(2, 4, (3, 3), rngs=rngs)(x).shape[1:3]
