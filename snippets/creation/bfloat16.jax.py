import jax.numpy as jnp

x = jnp.array([1.5, 257.0, 3.14159])
x.astype(jnp.bfloat16)
