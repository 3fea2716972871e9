import jax
import jax.numpy as jnp

data = {"rooms": jnp.array([2, 3]), "price": jnp.array([10, 20])}
jax.tree.map(lambda column: column[:2], data)
