import jax
import jax.numpy as jnp

jnp.exp(2 * jax.random.normal(jax.random.key(45), (20_000,)))
