import jax.numpy as jnp
from flax import nnx

nnx.identity(jnp.array([1.5, -2.0], dtype=jnp.float16))
