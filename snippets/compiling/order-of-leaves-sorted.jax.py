import jax
import jax.numpy as jnp

params = {"w": jnp.array([1]), "b": jnp.array([2, 3])}
jnp.concat(jax.tree.leaves(params))
