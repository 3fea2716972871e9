import jax.numpy as jnp

jnp.argmax(jnp.array([1., 3., 2.])).dtype
