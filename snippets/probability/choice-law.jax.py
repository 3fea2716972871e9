import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.array([10., 20., 40.])
p = jnp.array([0.2, 0.3, 0.5])
jax.random.choice(key, x, (20_000,), p=p)
