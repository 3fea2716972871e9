import jax.numpy as jnp
from flax import nnx

nnx.identity(jnp.array([[1.0, -2.0]]))
