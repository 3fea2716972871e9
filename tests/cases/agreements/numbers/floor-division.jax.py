import jax.numpy as jnp

jnp.array([-7, 7]) // 2, jnp.array([-7, 7]) % 3
