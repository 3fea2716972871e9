import jax
import jax.numpy as jnp

x = jnp.array([[3., 1., 2.], [4., 6., 5.]])
jax.lax.argmax(x, 1, jnp.int8), jax.lax.argmin(x, 1, jnp.int8)
