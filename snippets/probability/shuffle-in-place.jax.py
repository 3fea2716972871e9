import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.arange(100)
y = jax.random.permutation(key, x)
bool((x != jnp.arange(100)).any())
