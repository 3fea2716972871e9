import jax.numpy as jnp

jnp.tril(jnp.ones((3, 3), bool))
