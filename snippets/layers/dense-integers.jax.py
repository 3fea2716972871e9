import jax.numpy as jnp
from flax import nnx

nnx.Linear(2, 1, rngs=nnx.Rngs(0))(jnp.array([[1, 2]])).dtype
