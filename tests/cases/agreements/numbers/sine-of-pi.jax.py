import jax.numpy as jnp

jnp.sin(jnp.array([0., jnp.pi / 2, jnp.pi]))
