import jax.numpy as jnp

x = jnp.array([10, 20, 30])
x[jnp.stack(jnp.triu_indices(len(x), k=1), axis=1)]
