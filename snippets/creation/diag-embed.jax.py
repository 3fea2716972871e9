import jax
import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
jax.vmap(jnp.diag)(x)
