import jax
import jax.numpy as jnp

pairs = jnp.arange(6).reshape(3, 2)
jax.random.permutation(jax.random.key(0), pairs)
