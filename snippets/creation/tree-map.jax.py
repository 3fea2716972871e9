import jax
import jax.numpy as jnp

x = {"w": jnp.array([1.0, 2.0]), "b": [jnp.array([3.0])]}
jax.tree.map(lambda t: 10 * t, x)
