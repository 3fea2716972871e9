import jax
import jax.numpy as jnp

first = jax.random.normal(jax.random.key(0), (3,))
again = jax.random.normal(jax.random.key(0), (3,))
other = jax.random.normal(jax.random.key(1), (3,))
jnp.array_equal(first, again), jnp.array_equal(first, other)
