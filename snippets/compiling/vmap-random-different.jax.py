import jax
import jax.numpy as jnp


def noisy(key, x):
    return x + jax.random.uniform(key)


keys = jax.random.split(jax.random.key(0), 3)
y = jax.vmap(noisy)(keys, jnp.zeros(3))
(y == y[0]).all()
