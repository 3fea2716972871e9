import jax.numpy as jnp
from flax import nnx

table = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
table.embedding[...] = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
table.attend(jnp.array([[2.0, 3.0]]))
