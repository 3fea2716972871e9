import jax.numpy as jnp

f = jnp.array([0.0, 440.0, 1000.0, 8000.0])
2595 * jnp.log10(1 + f / 700), 2595 / jnp.log(10) * jnp.log1p(f / 700)
