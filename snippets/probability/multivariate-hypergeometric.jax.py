import jax
import jax.numpy as jnp

key = jax.random.key(0)
colors = jnp.repeat(jnp.arange(3), jnp.array([3, 2, 5]))
order = jnp.argsort(jax.random.uniform(key, (4, 10)), axis=1)
jax.nn.one_hot(colors[order[:, :4]], 3, dtype=int).sum(1)
