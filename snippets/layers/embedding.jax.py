import jax.numpy as jnp
from flax import nnx

table = jnp.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
layer = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
layer.embedding[...] = table
layer(jnp.array([2, 0, 2]))
