import jax.numpy as jnp
from flax import nnx

table = nnx.Embed(3, 1, rngs=nnx.Rngs(0))
table.embedding[...] = jnp.array([[1.0], [2.0], [3.0]])
table(jnp.array([-1]))
