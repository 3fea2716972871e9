import jax.numpy as jnp
from flax import nnx

y = nnx.Dropout(0.5, broadcast_dims=(1, 2), rngs=nnx.Rngs(0))(jnp.ones((1, 2, 2, 100)))
bool((y.sum(axis=(1, 2)) % 8 == 0).all())  # all four of a channel, or none
