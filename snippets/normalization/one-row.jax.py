import jax.numpy as jnp
from flax import nnx

nnx.BatchNorm(2, rngs=nnx.Rngs(0))(jnp.array([[1.0, 2.0]]))
