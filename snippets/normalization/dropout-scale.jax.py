import jax.numpy as jnp
from flax import nnx

y = nnx.Dropout(0.25, rngs=nnx.Rngs(0))(jnp.ones(1000))
y[y > 0].mean()
