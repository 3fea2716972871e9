import jax.numpy as jnp

jnp.exp(jnp.array([0.5, 1., 2.], dtype=jnp.float16))
