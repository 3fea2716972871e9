import jax.numpy as jnp

x = jnp.array([float("inf"), -float("inf")])
jnp.modf(x)[0]
