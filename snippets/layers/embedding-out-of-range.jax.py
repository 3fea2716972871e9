import jax.numpy as jnp
from flax import nnx

table = nnx.Embed(3, 2, embedding_init=nnx.initializers.ones, rngs=nnx.Rngs(0))
table(jnp.array([5]))
