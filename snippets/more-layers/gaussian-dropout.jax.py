import jax
import jax.numpy as jnp

x, rate = jnp.ones(20_000), 0.2
deviation = (rate / (1 - rate)) ** 0.5
x * (1 + deviation * jax.random.normal(jax.random.key(0), x.shape))
