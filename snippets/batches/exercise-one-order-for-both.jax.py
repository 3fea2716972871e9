import jax
import jax.numpy as jnp

x = jnp.arange(10.)
order = jax.random.permutation(jax.random.key(0), len(x))
jnp.array_equal((2 * x)[order], 2 * x[order])
