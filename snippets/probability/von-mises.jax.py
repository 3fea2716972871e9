import jax
import jax.numpy as jnp

key1, key2 = jax.random.split(jax.random.key(0))
step = 2 * jnp.pi / 1000
angles = -jnp.pi + step * (jnp.arange(1000) + 0.5)
places = jax.random.categorical(key1, 2 * jnp.cos(angles), shape=(4,))
angles[places] + step * jax.random.uniform(key2, (4,), minval=-0.5, maxval=0.5)
