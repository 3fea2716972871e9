import jax.numpy as jnp

w = jnp.ones((), dtype=jnp.float16)
for _ in range(100):
    w = w - 1e-4
w
