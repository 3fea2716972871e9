import jax.numpy as jnp
from flax import nnx

nnx.RMSNorm(2, rngs=nnx.Rngs(0))(jnp.array([1e-4, 1e-4]))[0]
