import jax
import jax.numpy as jnp

jnp.full(20_000, jax.random.normal(jax.random.key(21)))
