import jax.numpy as jnp

x = jnp.array([10., 20., 30.])
i = jnp.array([2, 3, 0, 1])
x.at[i].get(mode="fill", fill_value=jnp.nan)
