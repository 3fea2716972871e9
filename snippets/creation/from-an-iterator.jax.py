import jax.numpy as jnp

jnp.array([k * k for k in range(4)])
