import jax.numpy as jnp

a = jnp.array([0.3635819, -0.4891775, 0.1365995, -0.0106411])
n, k = jnp.arange(6)[:, None], jnp.arange(4)
cosines = jnp.cos(2 * jnp.pi * n * k / 5)
cosines @ a
