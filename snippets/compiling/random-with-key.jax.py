import jax
import jax.numpy as jnp


@jax.jit
def noisy(key, x):
    return x + jax.random.uniform(key)


first, second = jax.random.split(jax.random.key(0))
noisy(first, jnp.array(1.)) == noisy(second, jnp.array(1.))
