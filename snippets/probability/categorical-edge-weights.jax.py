import jax
import jax.numpy as jnp

w = jnp.array([0., 4., 0.])
jax.random.choice(jax.random.key(0), 3, (3,), p=w)
