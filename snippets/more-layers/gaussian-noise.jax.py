import jax
import jax.numpy as jnp

x = jnp.zeros(20_000)
x + 0.5 * jax.random.normal(jax.random.key(0), x.shape)
