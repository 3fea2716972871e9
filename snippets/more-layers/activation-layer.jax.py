import jax.numpy as jnp
from flax import nnx

nnx.Sequential(nnx.relu)(jnp.array([[1.0, -2.0]]))
