import jax.numpy as jnp

places = [jnp.array([1, 3]), jnp.array([0]), jnp.array([2])]
parts = [jnp.array([10., 30.]), jnp.array([0.]), jnp.array([20.])]
jnp.zeros(4).at[jnp.concatenate(places)].set(jnp.concatenate(parts))
