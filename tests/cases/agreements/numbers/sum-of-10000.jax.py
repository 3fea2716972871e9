import jax.numpy as jnp

jnp.sum(jnp.cos(jnp.arange(10_000.) / 10))
