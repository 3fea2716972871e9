import jax.numpy as jnp
from flax import nnx

layer = nnx.Conv(1, 1, (3, 3), rngs=nnx.Rngs(0))
layer(jnp.ones((1, 5, 5, 1))).shape[1:3]
