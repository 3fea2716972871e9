import jax
import jax.numpy as jnp

table = jnp.array([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
ids = jnp.array([2, 0, 2])
table[ids], jax.nn.one_hot(ids, 3) @ table
