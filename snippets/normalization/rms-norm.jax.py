import jax.numpy as jnp
from flax import nnx

nnx.RMSNorm(4, rngs=nnx.Rngs(0))(jnp.array([[1.0, 2.0, 3.0, 6.0]]))
