import jax.numpy as jnp
from flax import nnx

bool((nnx.Dropout(0.5, rngs=nnx.Rngs(0))(jnp.ones(100)) == 0).any())
