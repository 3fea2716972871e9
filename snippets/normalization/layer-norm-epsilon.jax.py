import jax.numpy as jnp
from flax import nnx

layer = nnx.LayerNorm(4, rngs=nnx.Rngs(0))
layer(jnp.array([0.0, 0.01, 0.02, 0.03]))[3]
