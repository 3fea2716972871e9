import jax.numpy as jnp
from flax import nnx

layer = nnx.Dropout(0.5, deterministic=True)
layer(jnp.array([1.0, 2.0, 3.0]))
