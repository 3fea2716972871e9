import jax
import jax.numpy as jnp

params = {"w": jnp.array([1.]), "b": None}
len(jax.tree.leaves(params))
