import jax
import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
jax.lax.map(jnp.sum, x), jax.vmap(jnp.sum)(x)
