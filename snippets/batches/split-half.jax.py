import jax.numpy as jnp

[len(part) for part in jnp.split(jnp.arange(7), [int(0.5 * 7)])]
